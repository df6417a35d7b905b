import type { Core, ElementDefinition } from 'cytoscape';
import { type Arc, arcsOf } from '../layout/arcs.ts';
import { signSize } from '../layout/brackets.ts';
import { type Box, boundsOf, grow, type Point } from '../layout/geometry.ts';
import type { Wings } from '../layout/wings-shape.ts';
import { type Lit, litByAll } from '../lit.ts';
import type { DrawnGraph } from '../model.ts';
import { fixCurve, textNode } from './elements.ts';
import { belongs, type Painted, passing } from './painted.ts';

function arcElements(arc: Arc, boxes: ReadonlyMap<string, Box>, isChosen: boolean): ElementDefinition[] {
  const [source, target] = [boxes.get(arc.source), boxes.get(arc.target)];
  if (source === undefined || target === undefined) return [];
  const data = { id: arc.id, source: arc.source, target: arc.target, ...fixCurve(arc.curve, source, target) };
  const classes = `arc ${passing} ${arc.kind.toLowerCase()}${isChosen ? ' chosen' : ''}`;
  return [
    { group: 'edges', data, classes },
    ...(arc.label === ''
      ? []
      : [textNode(`label ${arc.id}`, `${passing} arc-label`, arc.at, arc.label, { of: arc.id })]),
    ...(arc.kind === 'CONTRADICTS' ? [signNode(arc.id, arc.at)] : []),
  ];
}

/** The sign of a contradiction across the wings. */
const signNode = (of: string, at: Point): ElementDefinition => ({
  group: 'nodes',
  data: { id: `sign ${of}`, of, width: signSize, height: signSize },
  position: at,
  classes: `${passing} sign`,
});

/** Boxes of all cards, pills and regions by id. */
export const boxesOf = (wings: Wings): Map<string, Box> =>
  new Map([
    ...wings.cards.map(({ position, box }) => [position.id, box] as const),
    ...wings.pills.map(({ actor, box }) => [actor.id, box] as const),
    ...wings.regions.map(({ issue, box }) => [issue.id, box] as const),
  ]);

/** How a selection of the wings shows; none, or none that is drawn: all as it was. */
export function paintedWings(graph: DrawnGraph, wings: Wings, selected: readonly string[]): Painted {
  const lit = litByAll(graph, selected);
  if (lit === null) return { lit, passing: [] };
  const boxes = boxesOf(wings);
  // An arc between two that are both selected is drawn once.
  const arcs = new Map(selected.flatMap((id) => arcsOf(graph, wings, id)).map((arc) => [arc.id, arc]));
  // A selected arc between actors is drawn even though neither end is selected.
  const tie = [...graph.relays, ...graph.memberships].find(({ id }) => id === selected[0]);
  const own = tie === undefined ? [] : arcsOf(graph, wings, tie.source).filter(({ id }) => id === tie.id);
  for (const arc of own) arcs.set(arc.id, arc);
  return {
    lit,
    passing: [...arcs.values()].flatMap((arc) => arcElements(arc, boxes, arc.id === tie?.id)),
  };
}

/** Lifts what the pointer is on, and what that touches, over a veil: cheaper than fading the rest. */
export function paintHover(cy: Core, bounds: Box, lit: Lit | null): void {
  cy.batch(() => {
    cy.remove('.veil');
    cy.elements('.lifted').removeClass('lifted');
    cy.elements('.near').removeClass('near');
    if (lit === null) return;
    const box = grow(bounds, 2000);
    cy.add({
      group: 'nodes',
      data: { id: 'veil', width: box.width, height: box.height },
      position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      classes: 'veil',
    });
    for (const element of cy.elements()) {
      const id = element.id();
      const own = lit.chosen.has(id) || lit.near.has(id) || lit.edges.has(id);
      if (own && !element.is('.region')) element.addClass(element.isNode() ? 'lifted near' : 'lifted');
      else if (belongs(element.data('of'), lit)) element.addClass('lifted');
    }
  });
}

/** Draws the ring of the keyboard's focus around a box; what has none, a line, gets a casing. Above all, outside the fading. */
export function paintFocus(cy: Core, focused: string | null, box: Box | undefined): void {
  cy.batch(() => {
    cy.remove('.focus');
    cy.elements('.focused').removeClass('focused');
    if (focused === null) return;
    if (box === undefined) {
      cy.getElementById(focused).addClass('focused');
      return;
    }
    const ring = grow(box, 4.5);
    cy.add({
      group: 'nodes',
      data: { id: 'focus', width: ring.width, height: ring.height },
      position: { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 },
      classes: 'focus',
    });
  });
}

/** Where something of the drawing stands; of a line, both its ends together. Null where it is not drawn. */
export function placeOf(wings: Wings, id: string): Box | null {
  const box = boxesOf(wings).get(id);
  if (box !== undefined) return box;
  const line = wings.lines.find(({ holding }) => holding.id === id);
  if (line === undefined) return null;
  const { from, to } = line.curve;
  return boundsOf([from, to].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
}
