import { type Box, centreOf, contains } from './geometry.ts';
import type { Wings } from './wings-shape.ts';

/**
 * The wings without what is hidden and whatever is drawn at it: its lines, tags and brackets, an issue all of whose positions are hidden, a
 * box all of whose actors are. Nothing else changes place.
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
  const isEmpty = (group: Box) =>
    !before.pills.some(({ actor, box }) => !hidden.has(actor.id) && contains(group, centreOf(box)));
  return {
    ...wings,
    regions: wings.regions.filter(({ issue }) => issues.has(issue.id)),
    cards,
    pills: wings.pills.filter(({ actor }) => !hidden.has(actor.id)),
    groups: wings.groups.filter((group) => !isEmpty(group)),
    lines,
    tags: wings.tags.filter(({ holding }) => kept.has(holding)),
    brackets: wings.brackets.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target)),
  };
}
