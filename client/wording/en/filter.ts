import { count } from './count.ts';

const numbers = ['no', 'the one', 'both', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

const actorKinds = {
  PERSON: 'persons',
  STATE: 'states',
  ORGANISATION: 'organisations',
  COALITION: 'coalitions',
  GROUP: 'groups',
  MEDIA: 'media',
};

/** The filter: its panel, its chips, and what is said where nothing passes. */
export const filter = {
  name: 'Filter',
  chips: 'Filters',
  chosen: ' chosen',
  remove: (chip: string) => `Remove ${chip}`,
  removeOne: 'Remove',
  removeAll: 'Remove all',
  removeAllFilters: 'Remove all filters',
  moreFilters: (n: number) => `${count.number(n)} more filters`,
  close: 'Close',
  whatRemains: 'The number is what remains if you add it',
  passing: (n: number, all: number) => `${count.number(n)} of ${count.statements(all)}`,

  stance: 'Stance',
  stances: { SUPPORTS: 'supports', OPPOSES: 'opposes', NEUTRAL: 'neutral' },
  if: 'if',
  conditionalOnly: 'conditional only',
  heard: 'Heard',
  heardWays: { FIRSTHAND: 'firsthand', RELAYED: 'relayed' },
  relayedBy: 'Relayed by',
  /** Nothing else marks unnamed sources: people are coded as groups, reports as media. Whoever looks for them has to find both. */
  reporterKinds: { ...actorKinds, GROUP: 'groups, unnamed sources too', MEDIA: 'media, unnamed reports too' },
  /** On a chip. */
  through: (who: string) => `relayed by ${who}`,
  words: 'Words',
  kinds: { DIRECT: 'direct', INDIRECT: 'indirect', MIXED: 'both in one' },
  lowCertaintyToo: 'low certainty too',
  withoutLowCertainty: 'without low certainty',
  who: 'Who',
  actorKinds,
  speaker: 'Speaker',
  speakers: 'speakers',
  issue: 'Issue',
  issues: 'issues',
  dataset: 'Dataset',
  datasets: 'datasets',
  more: (n: number, what: string) => `${count.number(n)} more ${what}`,
  fewer: (what: string) => `Fewer ${what}`,
  said: 'Said',
  ends: { from: 'from', to: 'to' },
  turned: 'The second day lies before the first.',
  keepsThen: 'Keeps what can have been said then.',
  text: 'Text',
  textLabel: 'Words in the quote or the position',
  textHint: 'Words in quote or position',
  linesOfAtLeast: 'Lines of at least',
  leastLabel: 'Statements a line must have at least',
  statements: 'statements',
  /** Behind a number, for those who hear it. */
  unit: (n: number) => (n === 1 ? 'statement' : 'statements'),

  linesOf: (least: number) => `lines of ${count.number(least)} and more`,
  until: (day: string) => `until ${day}`,
  since: (day: string) => `since ${day}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  quoted: (words: string) => `“${words}”`,

  nothingMatches: (filters: number) =>
    filters === 1
      ? 'Nothing matches this filter.'
      : `Nothing matches ${filters === 2 ? 'both' : `all ${numbers[filters] ?? filters}`} filters.`,
  noneAloneHelps: 'Taking away one of them alone does not help.',
  without: (chip: string, n: number) =>
    `Without ${chip} there ${n === 1 ? 'is' : 'are'} ${count.statements(n)}`,
  orWithout: (chip: string, n: number) => `; without ${chip}, ${count.number(n)}`,
  fewLines: 'No line has so many statements.',
  fewerOnEach: (n: number) => `${count.statements(n)} pass the other filters, fewer on each line.`,
  noStance: 'Nothing that passes takes a stance.',
  noPosition: (n: number) =>
    `${count.statements(n)} pass, and express no position: there is no line to draw.`,
  notApplied: 'The filter is not applied to what is read here.',
  allPass: (all: number) =>
    all === 1 ? 'It passes the filter' : `All ${count.statements(all)} pass the filter`,
  partPasses: (n: number, all: number) =>
    `${count.number(n)} of ${count.statements(all)} · ${count.number(all - n)} outside the filter`,
};
