import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../canvas/layout/geometry.ts';
import { headOf, headPath, headSize } from './arrows.ts';
import { type Shape, short } from './shapes.ts';

/** A line as Cytoscape draws it: from its data (see `fixCurve`) and its computed style, on a ground of this colour. */
export function edgeShapes(edge: EdgeSingular, ground: string): Shape[] {
  const start = endAt(edge.source(), edge.data('sourceEnd'));
  const end = endAt(edge.target(), edge.data('targetEnd'));
  const controls = controlsOf(start, end, numbers(edge.data('weights')), numbers(edge.data('distances')));
  const width = edge.numericStyle('width');
  const scale = edge.numericStyle('arrow-scale');
  const head = headOf(String(edge.style('target-arrow-shape')));
  const before = controls.at(-1) ?? start;
  const lineEnd = head === null ? end : shortened(end, before, head.gap(width, scale));
  const points = [start, ...controls, lineEnd];
  const dash = String(edge.style('line-style')) === 'dashed' ? numbers(edge.style('line-dash-pattern')) : [];
  const line: Shape = {
    kind: 'path',
    d: pathOf(points),
    stroke: String(edge.style('line-color')),
    strokeOpacity: edge.numericStyle('line-opacity'),
    strokeWidth: short(width),
    ...(dash.length > 0 && { dash }),
  };
  const shapes: Shape[] = [line];
  if (head !== null) {
    const tip = shortened(end, before, head.spacing(width, scale));
    const d = headPath(head, headSize(width, scale), tip, directionAt(points, tip));
    const colour = String(edge.style('target-arrow-color'));
    const hollow = String(edge.style('target-arrow-fill')) === 'hollow';
    shapes.push(
      hollow
        ? {
            kind: 'path',
            d,
            fill: ground,
            stroke: colour,
            strokeWidth: edge.numericStyle('target-arrow-width'),
          }
        : { kind: 'path', d, fill: colour },
    );
  }
  return faded(shapes, edge.numericStyle('opacity'));
}

/** Shapes seen through; the shapes themselves where they are not. */
export const faded = (shapes: Shape[], opacity: number): Shape[] =>
  opacity >= 1 ? shapes : [{ kind: 'group', opacity, shapes }];

const numbers = (value: unknown): number[] =>
  (String(value).match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);

const offsetBy = (offset: string, size: number): number =>
  offset.endsWith('%') ? (Number.parseFloat(offset) / 100) * size : Number.parseFloat(offset);

/** An end of a line: so far from the middle of its node, in px or hundredths of the node's size. */
function endAt(node: NodeSingular, end: unknown): Point {
  const { x, y } = node.position();
  const [dx = '0', dy = '0'] = String(end).split(' ');
  return {
    x: x + offsetBy(dx, node.numericStyle('width')),
    y: y + offsetBy(dy, node.numericStyle('height')),
  };
}

/** Control points from how far along the chord and how far beside it they are. */
function controlsOf(
  from: Point,
  to: Point,
  weights: readonly number[],
  distances: readonly number[],
): Point[] {
  const chord = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(chord.x, chord.y) || 1;
  return weights.map((weight, at) => {
    const beside = (distances[at] ?? 0) / length;
    return {
      x: from.x + weight * chord.x - beside * chord.y,
      y: from.y + weight * chord.y + beside * chord.x,
    };
  });
}

/** A point so much nearer to another. */
function shortened(point: Point, towards: Point, by: number): Point {
  const length = Math.hypot(point.x - towards.x, point.y - towards.y);
  const part = length === 0 ? 0 : Math.max(0.00001, (length - by) / length);
  return { x: towards.x + (point.x - towards.x) * part, y: towards.y + (point.y - towards.y) * part };
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const write = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

/** As many quadratic curves as there are control points, which meet halfway between these. */
function pathOf(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  const controls = rest.slice(0, -1);
  const end = rest.at(-1) ?? start;
  if (controls.length === 0) return `M${write(start)}L${write(end)}`;
  const curves = controls.map((control, at) => {
    const next = controls[at + 1];
    return `Q${write(control)} ${write(next === undefined ? end : middle(control, next))}`;
  });
  return `M${write(start)}${curves.join('')}`;
}

/** Where a head points: from nine tenths of the last curve to its tip. */
function directionAt(points: readonly Point[], tip: Point): Point {
  const end = points.at(-1) ?? tip;
  const control = points.length > 2 ? points.at(-2) : undefined;
  const before = points.at(-3) ?? points[0] ?? tip;
  const from =
    control === undefined
      ? (points[0] ?? tip)
      : quadratic(points.length > 3 ? middle(before, control) : before, control, end, 0.9);
  return { x: tip.x - from.x, y: tip.y - from.y };
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
  const along = (from: number, through: number, to: number) =>
    (1 - t) ** 2 * from + 2 * (1 - t) * t * through + t * t * to;
  return { x: along(a.x, b.x, c.x), y: along(a.y, b.y, c.y) };
}
