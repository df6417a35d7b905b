import type { DrawnGraph } from '../model.ts';
import { type Box, centreOf, contains } from '../layout/geometry.ts';
import { signSize } from '../layout/brackets.ts';
import { linkBetween } from '../layout/facing.ts';
import { boundsWith, moved, type Pins } from '../layout/moved.ts';
import { pointOn } from '../layout/geometry.ts';
import { placeTags, widthsOf } from '../layout/tags.ts';
import { drawPairs } from './focus-lines.ts';
import type { Focus, Note, Tie } from './focus-shape.ts';
import { radiusOf } from './texts.ts';

const stop = 5;

/** Lines of what was moved follow it, and what is written on its card goes with it; the middle stays, and all else. */
export function withPins(focus: Focus, graph: Pick<DrawnGraph, 'actors'>, pins: Pins): Focus {
  const before = boxesOf(focus);
  const isMoved = (id: string) => id !== focus.centre.id && pins[id] !== undefined && before.has(id);
  const ids = [...before.keys()].filter(isMoved);
  if (ids.length === 0) return focus;
  const cards = focus.cards.map((card) => ({ ...card, box: moved(card.box, pins[card.position.id]) }));
  const pills = focus.pills.map((pill) => ({ ...pill, box: moved(pill.box, pins[pill.actor.id]) }));
  const boxes = boxesOf({ ...focus, cards, pills });
  const radii = new Map(graph.actors.map((actor) => [actor.id, radiusOf(actor)]));
  const lines = drawPairs(
    focus.lines.flatMap(({ holding }) => {
      const [from, to] = [boxes.get(holding.actor), boxes.get(holding.position)];
      return from === undefined || to === undefined
        ? []
        : [{ holding, from, radius: radii.get(holding.actor) ?? 0, to }];
    }),
  );
  const follow = (note: Note): Note => {
    const on = ids.find((id) => contains(before.get(id) ?? focus.centre.box, note.at));
    const [from, to] = on === undefined ? [] : [before.get(on), boxes.get(on)];
    if (from === undefined || to === undefined) return note;
    return { ...note, at: { x: note.at.x + to.x - from.x, y: note.at.y + to.y - from.y } };
  };
  return {
    ...focus,
    bounds: boundsWith(
      focus.bounds,
      ids.flatMap((id) => boxes.get(id) ?? []),
    ),
    cards,
    pills,
    lines,
    tags: placeTags(lines, focus.tagSize, widthsOf(focus.tags, focus.tagSize)),
    ties: focus.ties.map((tie) => (isMoved(tie.source) || isMoved(tie.target) ? linked(tie, boxes) : tie)),
    notes: focus.notes.map(follow),
  };
}

const boxesOf = ({ cards, pills, centre }: Pick<Focus, 'cards' | 'pills' | 'centre'>): Map<string, Box> =>
  new Map([
    ...cards.map(({ position, box }) => [position.id, box] as const),
    ...pills.map(({ actor, box }) => [actor.id, box] as const),
    [centre.id, centre.box],
  ]);

function linked(tie: Tie, boxes: ReadonlyMap<string, Box>): Tie {
  const [source, target] = [boxes.get(tie.source), boxes.get(tie.target)];
  if (source === undefined || target === undefined) return tie;
  const curve = linkBetween(source, target, stop);
  const { x, y } = pointOn(curve, 0.5);
  const sign = tie.sign && { ...tie.sign, x: x - signSize / 2, y: y - signSize / 2 };
  return { ...tie, curve, sign };
}

/**
 * The focus without what is hidden and what is drawn or written at it; what stands in the middle is never hidden.
 * @param before the focus before anything was moved by hand
 */
export function hideInFocus(focus: Focus, hidden: ReadonlySet<string>, before: Focus = focus): Focus {
  const gone = new Set([...hidden].filter((id) => id !== focus.centre.id));
  if (gone.size === 0) return focus;
  const lines = focus.lines.filter(({ holding }) => !gone.has(holding.actor) && !gone.has(holding.position));
  const kept = new Set(lines.map(({ holding }) => holding.id));
  const cards = focus.cards.filter(({ position }) => !gone.has(position.id));
  const issues = new Set(cards.map(({ position }) => position.issue));
  const empty = [...boxesOf(before)].flatMap(([id, box]) => (gone.has(id) ? [box] : []));
  return {
    ...focus,
    regions: focus.regions.filter(({ issue }) => issues.has(issue.id)),
    cards,
    pills: focus.pills.filter(({ actor }) => !gone.has(actor.id)),
    lines,
    tags: focus.tags.filter(({ holding }) => kept.has(holding)),
    ties: focus.ties.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
    notes: focus.notes.filter(
      ({ of }, index) =>
        !(of !== null && of.split('~').some((id) => gone.has(id))) &&
        !empty.some((box) => contains(box, before.notes[index]?.at ?? centreOf(focus.bounds))),
    ),
  };
}
