import type { NodeSingular } from 'cytoscape';
import type { Box, Point } from '../canvas/layout/geometry.ts';
import type { Font, MeasureText, Shape, TextShape } from './shapes.ts';

/** Isolates that a label holds for a canvas, which knows no direction (see `labelOf` of the canvas). */
const isolates = /[\u2067\u2069]/gu;

/** The label of a node, line by line, on its ground where it has one. */
export function labelShapes(node: NodeSingular, box: Box, measure: MeasureText): Shape[] {
  const lines = String(node.style('label') ?? '').split('\n');
  const opacity = node.numericStyle('text-opacity');
  if (lines.every((line) => line === '') || opacity === 0) return [];
  const weight = String(node.style('font-weight'));
  const font: Font = {
    size: node.numericStyle('font-size'),
    weight: weight === 'bold' ? 700 : Number(weight) || 400,
    family: 'sans',
  };
  const measured = lines.map((line) => measure(line, font));
  const width = Math.max(...measured.map((line) => line.width));
  const lead = font.size * node.numericStyle('line-height');
  const height = font.size + (lines.length - 1) * lead;
  const at = labelPoint(node, box);
  const halign = String(node.style('text-halign'));
  const left = halign === 'left' ? at.x - width : halign === 'center' ? at.x - width / 2 : at.x;
  const valign = String(node.style('text-valign'));
  const bottom = valign === 'top' ? at.y : valign === 'bottom' ? at.y + height : at.y + height / 2;
  const texts = lines.flatMap((line, index): TextShape[] => {
    const under = (lines.length - 1 - index) * lead + (measured[index]?.descent ?? 0);
    return [
      {
        kind: 'text',
        ...font,
        ...placed(line, { left, width, halign, alone: lines.length === 1 }),
        y: bottom - under,
        fill: String(node.style('color')),
        ...(opacity < 1 && { opacity }),
      },
    ];
  });
  return [...groundOf(node, { x: left, y: bottom - height, width, height }), ...texts];
}

/** A line of a label: alone it is anchored where the label is; one written from the right begins at the right of its lines. */
function placed(
  line: string,
  {
    left,
    width,
    halign,
    alone,
  }: { readonly left: number; readonly width: number; readonly halign: string; readonly alone: boolean },
): Pick<TextShape, 'text' | 'x' | 'anchor'> {
  const text = line.replaceAll(isolates, '');
  if (text !== line) return { text, x: left + width, anchor: 'start' };
  // Several lines all begin at the left.
  if (halign === 'left' && alone) return { text, x: left + width, anchor: 'end' };
  if (halign === 'center' && alone) return { text, x: left + width / 2, anchor: 'middle' };
  return { text, x: left, anchor: 'start' };
}

function labelPoint(node: NodeSingular, box: Box): Point {
  const [halign, valign] = [String(node.style('text-halign')), String(node.style('text-valign'))];
  const part = { left: 0, top: 0, center: 0.5, right: 1, bottom: 1 };
  const partOf = (align: string): number => Object.entries(part).find(([name]) => name === align)?.[1] ?? 0.5;
  return {
    x: box.x + box.width * partOf(halign) + node.numericStyle('text-margin-x'),
    y: box.y + box.height * partOf(valign) + node.numericStyle('text-margin-y'),
  };
}

function groundOf(node: NodeSingular, box: Box): Shape[] {
  const opacity = node.numericStyle('text-background-opacity');
  if (opacity === 0) return [];
  const padding = node.numericStyle('text-background-padding');
  return [
    {
      kind: 'box',
      x: box.x - padding,
      y: box.y - padding,
      width: box.width + 2 * padding,
      height: box.height + 2 * padding,
      radius: 0,
      fill: String(node.style('text-background-color')),
      fillOpacity: opacity,
    },
  ];
}
