import { sentenceOn } from '../describe.ts';
import type { Scene } from '../drawing/create.ts';
import { handStyles } from '../drawing/state-styles.ts';
import { pinBadges, raised } from '../drawing/badges.ts';
import { eachAlone } from '../drawing/grabbed.ts';
import type { Paints } from '../drawing/Drawing.tsx';
import { paintFocus } from '../drawing/paint.ts';
import { inState, type Painted } from '../drawing/painted.ts';
import type { Pins } from '../layout/moved.ts';
import { together } from '../lit.ts';
import { type Box, boundsOf } from '../layout/geometry.ts';
import type { DrawnGraph } from '../model.ts';
import { lineElements, standingElements } from './elements.ts';
import { litRelations } from './lit.ts';
import type { Relations } from './relations-shape.ts';
import { linesFor } from './shown.ts';
import { relationStyles } from './stylesheet.ts';
import { placeTags } from './tags.ts';
import type { LineType } from './ties.ts';

/**
 * The relations as they are drawn, without their lines: these come and go, nothing else moves.
 * @param base the relations before anything was moved or hidden
 */
export function relationsScene(graph: DrawnGraph, relations: Relations, base: Relations, pins: Pins): Scene {
  const boxes = relations.pills.map(({ actor, box }) => [actor.id, box] as const);
  const elements = [...raised(standingElements(relations), pins), ...pinBadges(boxes, pins)];
  const loose = relations.pills.map(({ actor }) => actor.id);
  return {
    base,
    grabbedBy: eachAlone(elements, loose),
    elements,
    styleOf: (theme) => [...relationStyles(theme, base), ...handStyles(theme)],
    bounds: relations.bounds,
    zoom: relations.zoom,
    litBy: (id) => litRelations(graph, id),
    titleOf: (id) => sentenceOn(graph, id),
  };
}

/** Lines come and go with the selection: all of them are painted with it. */
function paintedLines(
  graph: DrawnGraph,
  relations: Relations,
  types: readonly LineType[],
  selected: readonly string[],
): Painted {
  const lines = linesFor(relations, types, selected);
  const names = relations.pills.map(({ box }) => box);
  const lit = together(selected.map((id) => litRelations(graph, id)));
  const first = lines.filter(({ tie }) => lit?.edges.has(tie.id));
  const rest = lines.filter(({ tie }) => !lit?.edges.has(tie.id));
  // A digit is about half as wide as high.
  const tags = placeTags(
    [...first, ...rest],
    names,
    relations.tagSize,
    (text) => text.length * 0.55 * relations.tagSize,
  );
  return { lit, passing: lineElements(relations, lines, tags).map((element) => inState(element, lit)) };
}

/** How types shown, selection and focus are painted on a scene of relations. */
export function relationsPaints(graph: DrawnGraph, relations: Relations, types: readonly LineType[]): Paints {
  const boxes = new Map(relations.pills.map(({ actor, box }) => [actor.id, box]));
  const placeOf = (id: string): Box | null => {
    const tie = relations.ties.find((each) => each.id === id);
    const ends = tie === undefined ? [id] : [tie.source, tie.target];
    const found = ends.flatMap((end) => boxes.get(end) ?? []);
    return found.length === 0 ? null : boundsOf(found);
  };
  return {
    selection: (selected) => paintedLines(graph, relations, types, selected),
    focus: (cy, focused) => paintFocus(cy, focused, boxes.get(focused ?? '')),
    placeOf,
  };
}
