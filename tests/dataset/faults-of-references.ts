import { fault, type Fault } from './fault.ts';

/** What refers to nothing, or to the wrong thing. */
export const REFERENCES: readonly Fault[] = [
  fault('an unknown actor', 'actor: bo\n', 'actor: ▲bob\n', 'unknown actor "bob" (did you mean "bo"?)'),
  fault(
    'an actor with a capital letter',
    'actor: bo\n',
    'actor: ▲Bo\n',
    'unknown actor "Bo" (did you mean "bo"?)',
  ),
  fault(
    'a position where an actor is expected',
    'actor: bo\n',
    'actor: ▲agree\n',
    'unknown actor "agree" (it is a position)',
  ),
  fault(
    'an unknown document',
    'document: report, exact: We agree.',
    'document: ▲reprt, exact: We agree.',
    'unknown document "reprt" (did you mean "report"?)',
  ),
  fault(
    'an unknown quote key',
    'quotes: [we]',
    'quotes: [▲us]',
    'no quote of this statement has the key "us"',
  ),
  fault(
    'something listed twice',
    'reports: [ann-comes]',
    'reports: [ann-comes, ▲ann-comes]',
    '"ann-comes" is listed twice',
  ),
  fault(
    'a position expressed twice',
    '      - { position: come, stance: SUPPORTS }',
    '      - { position: come, stance: SUPPORTS }\n      - { position: ▲come, stance: OPPOSES }',
    'the position "come" stands twice in "expresses"',
  ),
  fault(
    'a statement that reports itself',
    'reports: [ann-comes]',
    'reports: [ann-comes, ▲bo-tells]',
    '"bo-tells" refers to itself (reports)',
  ),
  fault(
    'a cycle of reports',
    '    cue: would\n',
    '    cue: would\n    reports: [▲bo-tells]\n',
    'a cycle of reports: bo-tells → ann-comes → bo-tells',
  ),
  fault(
    'a cycle of refinements',
    '  agree: { proposition: They agree., issue: peace }',
    '  agree: { proposition: They agree., issue: peace, refines: [come] }',
    'a cycle of refines: agree → come → agree',
  ),
  fault(
    'a cycle of retellings',
    'published: 2025-03-01 }\n  lost: { title: A lost report }',
    'published: 2025-03-01, retells: lost }\n  lost: { title: A lost report, retells: ▲report }',
    'a cycle of retells: report → lost → report',
  ),
  fault(
    'a contradiction of what is refined',
    'issue: peace, refines: [agree] }',
    'issue: peace, refines: [agree], contradicts: [▲agree] }',
    '"come" cannot contradict "agree" where one refines the other',
  ),
  fault(
    'a dataset that uses itself',
    'title: Small',
    'title: Small\nuses: [▲small]',
    '"small" cannot use itself',
  ),
];
