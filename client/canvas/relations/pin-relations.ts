import { centreOf, contains } from '../layout/geometry.ts';
import { boundsWith, moved, type Pins } from '../layout/moved.ts';
import type { RelationPill, Relations } from './relations-shape.ts';

/** The relations with pills where the reader put them; their lines follow when they are drawn. Bands, headings and all else stay. */
export function withPins(relations: Relations, pins: Pins): Relations {
  const ids = relations.pills.map(({ actor }) => actor.id).filter((id) => pins[id] !== undefined);
  if (ids.length === 0) return relations;
  const movedIds = new Set(ids);
  const pills = relations.pills.map((pill): RelationPill => ({
    ...pill,
    box: moved(pill.box, pins[pill.actor.id]),
  }));
  const boxes = pills.filter(({ actor }) => movedIds.has(actor.id)).map(({ box }) => box);
  return { ...relations, pills, moved: movedIds, bounds: boundsWith(relations.bounds, boxes) };
}

/**
 * The relations without what is hidden and the lines at it, and without bands all of whose actors are.
 * @param before the relations before anything was moved by hand
 */
export function hideInRelations(
  relations: Relations,
  hidden: ReadonlySet<string>,
  before: Relations = relations,
): Relations {
  if (hidden.size === 0) return relations;
  const stands = before.pills.filter(({ actor }) => !hidden.has(actor.id));
  return {
    ...relations,
    pills: relations.pills.filter(({ actor }) => !hidden.has(actor.id)),
    bands: relations.bands.filter((band) => stands.some(({ box }) => contains(band, centreOf(box)))),
    ties: relations.ties.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target)),
  };
}
