import type { NodeSingular } from 'cytoscape';
import type { Box } from '../canvas/layout/geometry.ts';
import { faded } from './edge-shapes.ts';
import { labelShapes } from './label-shapes.ts';
import type { MeasureText, Shape } from './shapes.ts';

/** A node as Cytoscape draws it, from its computed style: body, picture, label. No label under this size, px of the drawing. */
export function nodeShapes(node: NodeSingular, measure: MeasureText, leastText: number): Shape[] {
  const { x, y } = node.position();
  const [width, height] = [node.numericStyle('width'), node.numericStyle('height')];
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const size = node.numericStyle('font-size');
  const shapes = [
    ...bodyOf(node, box),
    ...pictureOf(node, box),
    ...(size < leastText ? [] : labelShapes(node, box, measure)),
  ];
  return faded(shapes, node.numericStyle('opacity'));
}

function bodyOf(node: NodeSingular, box: Box): Shape[] {
  const [ground, edge] = [node.numericStyle('background-opacity'), node.numericStyle('border-opacity')];
  const stroke = node.numericStyle('border-width');
  const isEdged = stroke > 0 && edge > 0;
  if (ground === 0 && !isEdged) return [];
  const shape = String(node.style('shape'));
  const radius =
    shape === 'ellipse'
      ? Math.min(box.width, box.height) / 2
      : shape === 'round-rectangle'
        ? Math.min(node.numericStyle('corner-radius'), box.width / 2, box.height / 2)
        : 0;
  return [
    {
      kind: 'box',
      ...box,
      radius,
      ...(ground > 0 && { fill: String(node.style('background-color')), fillOpacity: ground }),
      ...(isEdged && {
        stroke: String(node.style('border-color')),
        strokeOpacity: edge,
        strokeWidth: stroke,
        ...(String(node.style('border-style')) === 'dashed' && { dash: [4, 2] }),
      }),
    },
  ];
}

/** The side of the box in which pictures are drawn (see `pictureOf` of the canvas). */
const pictureSide = 16;

/** A background picture: the one path of which it is made, at its place. */
function pictureOf(node: NodeSingular, box: Box): Shape[] {
  const url = String(node.style('background-image'));
  if (!url.startsWith('data:image/svg+xml;utf8,')) return [];
  const source = decodeURIComponent(url.slice(url.indexOf(',') + 1));
  const attribute = (name: string) => new RegExp(`<path[^>]* ${name}="([^"]*)"`, 'u').exec(source)?.[1];
  const d = attribute('d');
  if (d === undefined) return [];
  const [fill, stroke] = [attribute('fill'), attribute('stroke')];
  const wide = Number.parseFloat(String(node.style('background-width')));
  const side = Number.isNaN(wide) ? Math.min(box.width, box.height) : wide;
  const at = (name: 'x' | 'y', room: number): number => {
    const text = String(node.style(`background-position-${name}`));
    return text.endsWith('%') ? (Number.parseFloat(text) / 100) * (room - side) : Number.parseFloat(text);
  };
  return [
    {
      kind: 'group',
      at: { x: box.x + at('x', box.width), y: box.y + at('y', box.height), scale: side / pictureSide },
      opacity: Number.parseFloat(String(node.style('background-image-opacity'))),
      shapes: [
        {
          kind: 'path',
          d,
          ...(fill !== undefined && fill !== 'none' && { fill }),
          ...(stroke !== undefined && { stroke, strokeWidth: Number(attribute('stroke-width') ?? 1) }),
          evenOdd: attribute('fill-rule') === 'evenodd',
          round: attribute('stroke-linecap') === 'round',
        },
      ],
    },
  ];
}
