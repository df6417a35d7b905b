import { fontFamily } from '../canvas/type.ts';
import type { Font, MeasureText, Paint, Shape } from './shapes.ts';
import { isFromTheRight } from './svg.ts';

const serif = '"Source Serif 4 Variable", "Source Serif 4", serif';

/** A font as a canvas takes it. */
const fontOf = ({ size, weight, family, italic }: Font): string =>
  `${italic === true ? 'italic ' : ''}${weight} ${size}px ${family === 'serif' ? serif : fontFamily}`;

/** Measures with the page's fonts, which have to be loaded. */
export function measureOn(context: CanvasRenderingContext2D): MeasureText {
  return (text, font) => {
    context.font = fontOf(font);
    const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text);
    return { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
  };
}

/** Paints shapes on a canvas, with the fonts of the page: what an image of an SVG would not have. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    context.save();
    paintOne(context, shape);
    context.restore();
  }
}

function paintOne(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'group') {
    const { at, opacity, clip, shapes } = shape;
    if (at) {
      context.translate(at.x, at.y);
      context.scale(at.scale, at.scale);
    }
    if (clip) {
      context.beginPath();
      context.rect(clip.x, clip.y, clip.width, clip.height);
      context.clip();
    }
    if (opacity !== undefined) context.globalAlpha *= opacity;
    paintShapes(context, shapes);
  } else if (shape.kind === 'text') {
    context.font = fontOf(shape);
    context.direction = isFromTheRight(shape.text) ? 'rtl' : 'ltr';
    context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    context.textBaseline = 'alphabetic';
    context.fillStyle = shape.fill;
    context.globalAlpha *= shape.opacity ?? 1;
    context.fillText(shape.text, shape.x, shape.y);
    if (shape.underline === true) underline(context, shape.text, shape.x, shape.y, shape.size);
  } else if (shape.kind === 'box') {
    const path = new Path2D();
    path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
    fillAndStroke(context, path, shape, 'nonzero');
  } else {
    context.lineCap = shape.round === true ? 'round' : 'butt';
    fillAndStroke(context, new Path2D(shape.d), shape, shape.evenOdd === true ? 'evenodd' : 'nonzero');
  }
}

function underline(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
): void {
  const { width } = context.measureText(text);
  context.fillRect(x, y + size * 0.1, width, Math.max(1, size / 14));
}

function fillAndStroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { fill, fillOpacity = 1, stroke, strokeOpacity = 1, strokeWidth = 1, dash = [] }: Paint,
  rule: CanvasFillRule,
): void {
  const through = context.globalAlpha;
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.globalAlpha = through * fillOpacity;
    context.fill(path, rule);
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.globalAlpha = through * strokeOpacity;
    context.setLineDash([...dash]);
    context.stroke(path);
  }
}
