import { linesOf } from './lines.ts';
import type { RelationLine, Relations } from './relations-shape.ts';
import type { LineType, Tie } from './ties.ts';

/** Above so many, lines are a tangle: then the strongest are drawn, the others on selection. */
const mostLines = 60;

const isCoders = ({ kind }: Tie): boolean => kind === 'represents' || kind === 'member-of';

/** The ties that are drawn while nothing is selected: those of the types shown, and the coder's; the strongest where there are too many. */
export function shownTies(relations: Relations, types: readonly LineType[]): Tie[] {
  const below = new Set(
    relations.pills.flatMap(({ actor, place }) => (place === 'talked-about' ? [actor.id] : [])),
  );
  const wanted = relations.ties.filter((tie) =>
    isCoders(tie)
      ? !below.has(tie.source) && !below.has(tie.target)
      : types.some((type) => type === tie.kind),
  );
  if (wanted.length <= mostLines) return wanted;
  const strongest = new Set([...wanted].sort((a, b) => b.statements - a.statements).slice(0, mostLines));
  return wanted.filter((tie) => strongest.has(tie));
}

/** All ties of what is selected, whatever is shown: an actor's, or the one selected. */
const tiesOfSelected = ({ ties }: Relations, selected: readonly string[]): Tie[] =>
  ties.filter(({ id, source, target }) => [id, source, target].some((each) => selected.includes(each)));

/** The lines to draw: those of the types shown, and all of what is selected, whose ends are then sorted among themselves. */
export function linesFor(
  relations: Relations,
  types: readonly LineType[],
  selected: readonly string[],
): RelationLine[] {
  const shown = linesOf(relations, shownTies(relations, types));
  const own = linesOf(relations, tiesOfSelected(relations, selected));
  // A line alone stays where it was drawn; of an actor all lines are placed anew.
  if (own.length === 1 && shown.some(({ tie }) => tie.id === own[0]?.tie.id)) return shown;
  const ids = new Set(own.map(({ tie }) => tie.id));
  return [...shown.filter(({ tie }) => !ids.has(tie.id)), ...own];
}
