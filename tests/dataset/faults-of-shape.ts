import { fault, type Fault } from './fault.ts';

/** What the format does not allow. */
export const SHAPE: readonly Fault[] = [
  fault(
    'an unknown key',
    'title: Small',
    'title: Small\n▲titel: Small',
    'unknown key "titel" (did you mean "title"?)',
  ),
  fault(
    'an unknown key deep down',
    'stance: SUPPORTS, quotes: [we]',
    'stance: SUPPORTS, ▲quote: [we]',
    'unknown key "quote" (did you mean "quotes"?)',
  ),
  fault('a missing key', '  bo: { name: Bo, kind: PERSON }', '  ▲bo: { kind: PERSON }', '"name" is missing'),
  fault('a missing key at the top', 'title: Small\n', '', '"title" is missing'),
  fault(
    'a key given twice',
    'title: Small',
    'title: Small\n▲title: Again',
    'the key "title" is given twice: first at 2:1',
  ),
  fault(
    'an entry given twice',
    '  peace: { name: Peace }',
    '  peace: { name: Peace }\n  ▲peace: { name: War }',
    'the key "peace" is given twice: first at 10:3',
  ),
  fault(
    'a key of the wrong form',
    '  peace: { name: Peace }',
    '  peace: { name: Peace }\n  ▲War: { name: War }',
    '"War": a key has 1 to 80 of a-z, 0-9 and -, and does not begin with -',
  ),
  fault(
    'a key that is no word',
    '  peace: { name: Peace }',
    '  peace: { name: Peace }\n  ? ▲[war]\n  : { name: War }',
    'a key must be a plain word',
  ),
  fault(
    'a number for a text',
    'name: Bo,',
    'name: ▲7,',
    '"name" must be a text, not 7 (put texts in quotation marks)',
  ),
  fault('nothing for a text', 'name: Bo,', 'name: ▲"",', '"name" is empty'),
  fault(
    'a mapping for a list',
    'title: Small',
    'title: Small\nuses: ▲{}',
    '"uses" must be a list, not a mapping',
  ),
  fault(
    'a value outside its list',
    'name: Bo, kind: PERSON',
    'name: Bo, kind: ▲PERSN',
    '"kind" is "PERSN", not one of PERSON, STATE, ORGANISATION, COALITION, GROUP, MEDIA (did you mean "PERSON"?)',
  ),
  fault(
    'a cue that is a number',
    'cue: told the Post',
    'cue: ▲7',
    '"cue" must be a text or a list of texts, not 7 (put texts in quotation marks)',
  ),
  fault(
    'no quotes',
    '    quotes:\n      - { document: report, exact: Bo said Ann would come }',
    '    quotes: ▲[]',
    'no evidence: a statement rests on at least one quote',
  ),
  fault(
    'quotes left out',
    '  bo-tells:\n    actor: bo\n    kind: INDIRECT\n    cue: [said]\n    reports: [ann-comes]\n    quotes:\n      - { document: report, exact: Bo said Ann would come }',
    '  ▲bo-tells:\n    actor: bo\n    kind: INDIRECT\n    cue: [said]\n    reports: [ann-comes]',
    'no evidence: a statement rests on at least one quote: "quotes" is missing',
  ),
  fault('a day that there is not', 'said: 2025-02', 'said: ▲2025-02-29', '"2025-02-29": 2025-02 has 28 days'),
  fault(
    'a month that there is not',
    'occurred: 2025-02',
    'occurred: ▲2025-13',
    '"2025-13": there is no month 13',
  ),
  fault(
    'an interval backwards',
    'occurred: 2025-02',
    'occurred: ▲2025/2024',
    '"2025/2024" ends before it begins',
  ),
  fault(
    'half of a surrogate pair',
    'name: Bo,',
    'name: ▲"B\\uD83D",',
    'holds half of a surrogate pair, which no file can keep',
  ),
  fault(
    'an alias without anchor',
    'name: Bo,',
    'name: ▲*bo ,',
    'there is no anchor &bo before this alias',
    '"name" must be a text, not empty',
  ),
  fault(
    'an address that is none',
    '  lost: { title: A lost report }',
    '  lost: { title: A lost report, url: ▲"javascript:alert(1)" }',
    '"url" is not an http(s) address',
  ),
  fault(
    'a day of coding that is a month',
    'on: 2025-01-01',
    'on: ▲2025-01',
    '"on" is not a day: write it as YYYY-MM-DD',
  ),
];
