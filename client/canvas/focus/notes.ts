import type { DrawnActor, DrawnHolding } from '../model.ts';
import { stanceOf } from '../tree-items.ts';
import type { Point } from '../layout/geometry.ts';
import type { Most, Note } from './focus-shape.ts';

/** A holding as words on the card, where no line can be drawn without crossing others: "also: Torvia opposes it, relayed". */
export function alsoText(
  { actor, stance, relayed, conditional }: DrawnHolding,
  actors: readonly DrawnActor[],
): string {
  const name = actors.find(({ id }) => id === actor)?.name ?? '';
  return `also: ${name} ${stanceOf({ stance })} it${relayed ? ', relayed' : ''}${conditional === 'NONE' ? '' : ', if'}`;
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} more ${count === 1 ? one : many}`];

/** "and 12 more positions and 3 more actors", below all of it; a click reads what stands in the middle, where they all are. */
export function moreNote({ positions, actors }: Most, of: string, at: Point): Note[] {
  const words = [...counted(positions, 'position', 'positions'), ...counted(actors, 'actor', 'actors')];
  if (words.length === 0) return [];
  return [{ id: 'more', text: `and ${words.join(' and ')}`, at, align: 'centre', of }];
}
