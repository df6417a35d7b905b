import { around } from './moved.ts';
import type { Wings } from './wings-shape.ts';

/**
 * The wings without what is hidden and whatever is drawn at it: its lines, tags and brackets, an issue all of whose positions are hidden;
 * boxes stand around those of their actors who are still there. Nothing else changes place.
 * @param before the wings before anything was moved by hand: there boxes still stand around their actors
 */
export function hideInWings(wings: Wings, hidden: ReadonlySet<string>, before: Wings = wings): Wings {
  if (hidden.size === 0) return wings;
  const lines = wings.lines.filter(
    ({ holding: { actor, position } }) => !hidden.has(actor) && !hidden.has(position),
  );
  const kept = new Set(lines.map(({ holding }) => holding.id));
  const cards = wings.cards.filter(({ position }) => !hidden.has(position.id));
  const issues = new Set(cards.map(({ position }) => position.issue));
  const inPlace = before.pills.map(({ actor, box }, at) => {
    const now = wings.pills[at]?.box;
    return !hidden.has(actor.id) && now !== undefined && now.x === box.x && now.y === box.y;
  });
  return {
    ...wings,
    regions: wings.regions.filter(({ issue }) => issues.has(issue.id)),
    cards,
    pills: wings.pills.filter(({ actor }) => !hidden.has(actor.id)),
    groups: around(
      before.groups,
      before.pills.map(({ box }) => box),
      (at) => inPlace[at] === true,
    ),
    lines,
    tags: wings.tags.filter(({ holding }) => kept.has(holding)),
    brackets: wings.brackets.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target)),
  };
}
