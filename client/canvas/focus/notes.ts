import { drawnLaterWords } from '../../wording/drawn-later-words.ts';
import type { DrawnActor, DrawnHolding } from '../model.ts';
import type { Point } from '../layout/geometry.ts';
import type { Most, Note } from './focus-shape.ts';

const says = drawnLaterWords.focus;

/** Longer names are cut on a card: the whole stands in the tree and the reader. */
const longestName = 24;

const cut = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name;

/** A holding as words on the card, where no line can be drawn without crossing others: "also Torvia: opposes, relayed". */
function alsoText(
  { actor, stance, relayed, conditional }: DrawnHolding,
  actors: readonly DrawnActor[],
): string {
  const name = actors.find(({ id }) => id === actor)?.name ?? '';
  return says.also(cut(name), says.alsoStances[stance], relayed, conditional !== 'NONE');
}

/** A line of small writing on a card. */
export type AlsoLine = Pick<Note, 'id' | 'text' | 'of'>;

/** So many are written on a card; of more, the rest is counted. */
const mostLines = 2;

/** What is told on a card of the holdings that are not drawn: each a line that is read by a click; the rest leads to the position. */
export function alsoLines(
  holdings: readonly DrawnHolding[],
  actors: readonly DrawnActor[],
  position: string,
): AlsoLine[] {
  const told = holdings.slice(0, mostLines);
  const rest = holdings.length - told.length;
  return [
    ...told.map((holding) => ({ id: `also ${holding.id}`, text: alsoText(holding, actors), of: holding.id })),
    ...(rest === 0 ? [] : [{ id: `also ${position}`, text: says.alsoOthers(rest), of: position }]),
  ];
}

/** "and 12 more positions and 3 more actors", below all of it; a click reads what stands in the middle, where they all are. */
export function moreNote({ positions, actors }: Most, of: string, at: Point): Note[] {
  const text = says.more(positions, actors);
  return text === '' ? [] : [{ id: 'more', text, at, align: 'centre', of }];
}
