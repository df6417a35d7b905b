import type { ElementDefinition } from 'cytoscape';
import { type Box, centreOf, type Curve, type Point } from '../layout/geometry.ts';
import { labelOf } from './label.ts';
import type { Bracket, Line, Pill, Wings } from '../layout/wings-shape.ts';

/** Data of an edge whose ends and control points are fixed, in the form in which Cytoscape takes them. */
interface FixedCurve {
  /** From the middle of either node, px. */
  sourceEnd: string;
  targetEnd: string;
  /** Of the control points: how far along the chord, and how far beside it. */
  weights: string;
  distances: string;
}

const fromCentre = (point: Point, centre: Point): string => `${point.x - centre.x}px ${point.y - centre.y}px`;

/** Fixes a curve between two nodes with these boxes. */
export function fixCurve({ from, controls, to }: Curve, source: Box, target: Box): FixedCurve {
  const chord = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(chord.x, chord.y);
  const along = controls.map(
    ({ x, y }) => ((x - from.x) * chord.x + (y - from.y) * chord.y) / (length * length),
  );
  const beside = controls.map(({ x, y }) => ((y - from.y) * chord.x - (x - from.x) * chord.y) / length);
  return {
    sourceEnd: fromCentre(from, centreOf(source)),
    targetEnd: fromCentre(to, centreOf(target)),
    weights: along.join(' '),
    distances: beside.join(' '),
  };
}

export const node = (id: string, classes: string, box: Box, data: object = {}): ElementDefinition => ({
  group: 'nodes',
  data: { id, width: box.width, height: box.height, ...data },
  position: centreOf(box),
  classes,
});

/** A label without a body, its left or right end at the given point. */
export const textNode = (
  id: string,
  classes: string,
  at: Point,
  label: string,
  data: object = {},
): ElementDefinition => ({
  group: 'nodes',
  data: { id, label, ...data },
  position: at,
  classes: `text ${classes}`,
});

const pillNodes = ({ actor, box, lines, holdings }: Pill): ElementDefinition[] => [
  node(actor.id, 'pill', box, { label: labelOf(lines), kind: actor.kind }),
  ...(holdings === 0
    ? []
    : [
        textNode(
          `count ${actor.id}`,
          'count',
          { x: box.x + box.width - 9, y: box.y + box.height / 2 },
          `${holdings}`,
          { of: actor.id },
        ),
      ]),
];

export const lineEdge = ({ holding, curve }: Line, boxes: ReadonlyMap<string, Box>): ElementDefinition[] => {
  const [pill, card] = [boxes.get(holding.actor), boxes.get(holding.position)];
  if (pill === undefined || card === undefined) return [];
  return [
    {
      group: 'edges',
      data: {
        id: holding.id,
        source: holding.actor,
        target: holding.position,
        count: holding.statements.length,
        ...fixCurve(curve, pill, card),
      },
      classes: `line ${holding.stance.toLowerCase()}${holding.relayed ? ' relayed' : ''}`,
    },
  ];
};

const bracketElements = (bracket: Bracket, boxes: ReadonlyMap<string, Box>): ElementDefinition[] => {
  const { id, kind, source, target, curve, sign } = bracket;
  const [from, to] = [boxes.get(source), boxes.get(target)];
  if (from === undefined || to === undefined) return [];
  return [
    {
      group: 'edges',
      data: { id, source, target, ...fixCurve(curve, from, to) },
      classes: `bracket ${kind.toLowerCase()}`,
    },
    ...(kind === 'CONTRADICTS' ? [node(`sign ${id}`, 'sign', sign, { of: id })] : []),
  ];
};

/** Every element of the wings, at its place. Ids of the graph are kept; labels beside them are `count …`, `tag …` and so on. */
export function elementsOf(wings: Wings): ElementDefinition[] {
  const boxes = new Map([
    ...wings.cards.map(({ position, box }) => [position.id, box] as const),
    ...wings.pills.map(({ actor, box }) => [actor.id, box] as const),
  ]);
  return [
    ...wings.regions.flatMap(({ issue, box, tally }) => [
      node(issue.id, 'region', box),
      textNode(`heading ${issue.id}`, 'heading', { x: box.x + 12, y: box.y + 14 }, labelOf([issue.name]), {
        of: issue.id,
      }),
      textNode(`tally ${issue.id}`, 'tally', { x: box.x + box.width - 12, y: box.y + 14 }, tally, {
        of: issue.id,
      }),
    ]),
    ...wings.groups.map((box, index) => node(`group ${index}`, 'group', box)),
    ...wings.cards.map(({ position, box, lines }) =>
      node(position.id, 'card', box, { label: labelOf(lines) }),
    ),
    ...wings.pills.flatMap(pillNodes),
    ...wings.lines.flatMap((line) => lineEdge(line, boxes)),
    ...wings.tags.map(({ holding, text, box }) =>
      node(`tag ${holding}`, 'tag', box, { label: text, of: holding }),
    ),
    ...wings.brackets.flatMap((bracket) => bracketElements(bracket, boxes)),
  ];
}
