import { counting } from '../plural.ts';

const { counted } = counting('en-GB');

/** What the free view says: what was brought in, collapsed, left out. */
export const free = {
  /** What a node is, in the list of what was brought in. */
  kinds: { event: 'event', document: 'document' },
  /** As it goes on after "Undo: ". */
  collapseStep: (name: string) => `collapse ${name}`,
  tookAway: (count: number, name: string) => `Took away ${count} from ${name}`,
  collapse: (count: number) => `Collapse ${count}`,
  bringBackStep: (name: string) => `bring back ${name}`,
  broughtBack: (count: number, name: string) => `Brought ${count} back to ${name}`,
  bringBack: (count: number) => `Bring back ${count}`,
  /** On the badge of something collapsed. */
  collapsed: (count: number) => `+${count}`,
  moreNodes: (count: number) =>
    `and ${counted(count, { one: 'more thing', other: 'more things' })}: hide or collapse some to see them`,
  moreLines: (count: number) =>
    `and ${counted(count, { one: 'more line', other: 'more lines' })}: select something to see all of its own`,
  waitingLines: (count: number) => `Show ${counted(count, { one: 'more line', other: 'more lines' })}`,
  fewerLines: 'Only the main lines',
  waitingStep: 'show more lines',
  fewerStep: 'only the main lines',
  unnamed: (count: number) =>
    `${counted(count, { one: 'more block has', other: 'more blocks have' })} no room for a name: zoom in`,
  arrange: 'Arrange',
  arrangeTitle: 'Lays out anew what you have not put somewhere yourself',
  arrangeStep: 'arrange',
};
