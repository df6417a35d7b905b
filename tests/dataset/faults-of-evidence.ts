import { fault, type Fault } from './fault.ts';

/** What does not fit together, and what the texts do not hold. */
export const EVIDENCE: readonly Fault[] = [
  fault(
    'words of the reporter in a direct statement',
    'exact: We agree. }',
    'exact: We agree., words: ▲REPORTER }',
    'words REPORTER disagrees with kind DIRECT',
  ),
  fault(
    'a mixed statement that does not say whose words',
    '    kind: DIRECT',
    '    kind: MIXED',
    '"words" is missing: each quote of a MIXED statement says whose words it is',
  ),
  fault(
    'a mixed statement of one kind of words',
    '    kind: DIRECT\n    cue: told the Post\n    at: talks\n    quotes:\n      - { key: we, document: report, exact: We agree. }',
    '    kind: ▲MIXED\n    cue: told the Post\n    at: talks\n    quotes:\n      - { key: we, document: report, exact: We agree., words: SPEAKER }',
    "kind MIXED, but all quotes are the SPEAKER's words",
  ),
  fault(
    'said after it was published',
    'said: 2025-02',
    'said: ▲2025-03-02',
    'said 2025-03-02, after document "report" was published (2025-03-01)',
  ),
  fault(
    'since after until',
    'since: 2024, until: 2025',
    'since: ▲2026, until: 2025',
    'since 2026 is after until 2025',
  ),
  fault(
    'a text without publisher',
    '  report: { title: A report, text: report.txt, publisher: post,',
    '  ▲report: { title: A report, text: report.txt,',
    '"publisher" is missing: a document with a text names who published it',
  ),
  fault(
    'a quote of a document without text',
    'document: report, exact: We agree.',
    'document: ▲lost, exact: We agree.',
    'document "lost" has no text to quote from',
  ),
  fault(
    'a quote that is not found',
    'exact: We agree.',
    'exact: ▲We disagree.',
    '"We disagree." is not found in report.txt',
  ),
  fault(
    'a quote but for white space',
    'exact: Bo said Ann would come',
    'exact: ▲Bo  said Ann would come',
    '"Bo said Ann would come" is not found in report.txt; it is, but for white space',
  ),
  fault(
    'a quote but for quotation marks',
    'exact: We agree.',
    `exact: ▲'"in part"'`,
    '""in part"" is not found in report.txt; it is, but for quotation marks',
  ),
  fault(
    'a quote but for two things',
    'exact: We agree.',
    `exact: ▲'Bo,  "in part"'`,
    '"Bo, "in part"" is not found in report.txt; it is, but for white space and quotation marks',
  ),
  fault(
    'a quote that stands twice',
    'exact: We agree.',
    'exact: ▲We agree',
    '"We agree" stands 2 times in report.txt: at 1:21, 3:2; add the words directly before or after as "prefix" or "suffix"',
  ),
  fault(
    'a prefix that is not beside',
    'exact: We agree.',
    'exact: ▲We agree, prefix: "Post: "',
    '"We agree" stands in report.txt at 1:21, 3:2, but not with this prefix and suffix directly beside it',
  ),
  fault(
    'a cue that stands nowhere',
    'cue: [said]',
    'cue: [▲shouted]',
    'the cue "shouted" stands in no document that the statement quotes',
  ),
  fault(
    'the same words quoted twice',
    '      - { document: report, exact: Bo said Ann would come }',
    '      - { document: report, exact: Bo said Ann would come }\n      - ▲{ document: report, exact: Bo said Ann would come }',
    'the statement quotes these words twice',
  ),
  fault(
    'a quote key given twice',
    'exact: We agree. }',
    `exact: We agree. }\n      - { key: ▲we, document: report, exact: "We agree,", suffix: '" said' }`,
    'the quote key "we" is given twice',
  ),
  fault(
    'a text with a name that no file can have',
    'text: report.txt',
    `text: ▲${'long'.repeat(100)}.txt`,
    `"${'long'.repeat(100)}.txt" cannot be read (ENAMETOOLONG)`,
  ),
  fault(
    'a text with a name with a NUL',
    'text: report.txt',
    'text: ▲"a\\0"',
    '"a\0" cannot be read (ERR_INVALID_ARG_VALUE)',
  ),
  fault('a text that is not there', 'text: report.txt', 'text: ▲reports.txt', '"reports.txt" does not exist'),
  fault(
    'a text outside the folder',
    'text: report.txt',
    'text: ▲../report.txt',
    '"../report.txt" leaves the folder of the dataset',
  ),
  fault(
    'a text by an absolute path',
    'text: report.txt',
    'text: ▲/etc/hostname',
    '"/etc/hostname" leaves the folder of the dataset',
  ),
];
