import { counting } from '../plural.ts';

const { counted, number } = counting('en-GB');

const statements = (count: number) => counted(count, { one: 'statement', other: 'statements' });
const positions = (count: number) => counted(count, { one: 'position', other: 'positions' });
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`);

/** Pages about actors, positions, issues and events. */
export const dossier = {
  page: 'Page',
  actions: 'What can be done here',
  showOnCanvas: 'Show on canvas',
  compareWith: 'Compare with …',
  print: 'Print',
  preparing: 'Fetching the rest …',
  noSuch: 'There is no such page here',
  waiting: 'Loading',
  more: 'Show more',
  failed: (why: string) => `The rest could not be fetched: ${why}`,
  statements,
  positions,
  position: 'Position',
  issue: 'Issue',
  event: 'Event',
  also: (aliases: readonly string[]) => `also ${aliases.map((alias) => `“${alias}”`).join(', ')}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  wikidata: 'Wikidata',

  /** "18 statements on 21 positions in 10 issues, 20 January – 9 February 2031." */
  figures: (said: number, on: number, issues: number, period: string | null) => {
    const what = `${statements(said)} on ${positions(on)} in ${counted(issues, { one: 'issue', other: 'issues' })}`;
    return period === null ? `${what}.` : `${what}, ${period}.`;
  },
  passesOn: (count: number) => `Passes on others’ words ${times(count)}.`,
  /** "Changed stance once, and holds two positions that contradict each other." */
  turns: (changes: number, contradictions: number) => {
    const held =
      contradictions === 1
        ? 'holds two positions that contradict each other'
        : `holds ${number(contradictions)} pairs of positions that contradict each other`;
    if (changes === 0) return `${held.charAt(0).toUpperCase()}${held.slice(1)}.`;
    return contradictions === 0
      ? `Changed stance ${times(changes)}.`
      : `Changed stance ${times(changes)}, and ${held}.`;
  },

  changed: 'Changed',
  contradicts: 'Contradicts itself',
  moreChanges: (count: number) =>
    `${counted(count, { one: 'more change', other: 'more changes' })} of stance`,
  if: 'if',
  readAll: (count: number) => `Read all ${statements(count)}`,
  notGiven: 'date not given',
  openAt: (title: string) => `Open “${title}” at these words`,
  hearsay: 'known only through others',
  nothingHeld: 'No stance on any position is known.',
  nothingSaid: 'Nothing was said about it.',

  overTime: 'Over time',
  relays: 'Passes on the words of',
  relayedBy: 'Passed on by',
  answers: 'Answers, and is answered by',
  answersCount: (answers: number, answered: number) =>
    `answers ${number(answers)}, is answered ${number(answered)}`,
  speaksFor: 'Speaks for',
  spokenForBy: 'Is spoken for by',
  memberOf: 'Belongs to',
  members: 'Members',
  agrees: 'Agrees most with',
  disagrees: 'Disagrees most with',
  of: (count: number, all: number) => `${number(count)} of ${number(all)}`,
  compareTo: (name: string) => `Compare with ${name}`,
  others: (count: number) => `and ${counted(count, { one: 'other', other: 'others' })}`,

  findActor: 'Name of an actor',
  noActor: 'No actor has that name.',
  notComparing: 'Whole page',
  versus: 'and',
  nothingShared:
    'There is no position on which both have a stance, and none of theirs contradict each other.',
  verdicts: {
    OPPOSED: 'opposed',
    CONTRADICTING: 'contradicting',
    AGREED: 'agreed',
    OPEN: 'neither',
  },
  contradicting: 'Each holds what contradicts the other',
  comparisons: (count: number) =>
    counted(count, { one: 'point of comparison', other: 'points of comparison' }),

  about: 'On',
  contradictsPosition: 'Contradicts',
  refines: 'Makes more precise',
  refinedBy: 'Made more precise by',
  supporters: (count: number) => counted(count, { one: 'supports it', other: 'support it' }),
  opponents: (count: number) => counted(count, { one: 'opposes it', other: 'oppose it' }),
  mixed: (count: number) =>
    counted(count, { one: 'both supports and opposes it', other: 'both support and oppose it' }),
  neutrals: (count: number) => counted(count, { one: 'takes no side', other: 'take no side' }),
  nobody: 'Nobody, as far as is known.',
  heldBy: (count: number) => counted(count, { one: 'actor', other: 'actors' }),

  saidAt: 'Said there',
  mentionedBy: 'Said about it elsewhere',
};
