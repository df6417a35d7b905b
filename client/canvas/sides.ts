import type { Wings } from './layout/wings-shape.ts';
import type { Relations } from './relations/relations-shape.ts';

/** For what is read, the side on which the reader hides least of it. */
export type Sides = (id: string) => 'left' | 'right';

/** Over the wing opposite to what is read, so that the line, its actor and its card stay in sight; for the actors in the middle, right. */
export const sidesOfWings =
  (wings: Wings): Sides =>
  (id) => {
    const card = wings.cards.find(({ position }) => position.id === id);
    const region = wings.regions.find(({ issue }) => issue.id === id);
    const line = wings.lines.find(({ holding }) => holding.id === id);
    const bracket = wings.brackets.find((one) => one.id === id);
    const end = bracket && wings.cards.find(({ position }) => position.id === bracket.source);
    return (card ?? region ?? line ?? end)?.side === 1 ? 'left' : 'right';
  };

/** Over the column opposite to who is read; for lines between the columns left, where arcs leave room. */
export const sidesOfRelations =
  ({ pills, ties }: Relations): Sides =>
  (id) => {
    const tie = ties.find((one) => one.id === id);
    const ends = tie === undefined ? [id] : [tie.source, tie.target];
    const bodies = pills.filter(({ actor, column }) => column === 'right' && ends.includes(actor.id));
    return bodies.length > 0 ? 'left' : 'right';
  };
