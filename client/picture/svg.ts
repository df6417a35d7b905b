import { xmlAttributes, xmlText } from '../export/xml.ts';
import type { EmbeddedFont } from './embedded-fonts.ts';
import type { Family, Paint, Picture, Shape } from './shapes.ts';
import { short } from './shapes.ts';

/** First those of the product, then what resembles them where they are not installed. */
const families: Readonly<Record<Family, string>> = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, 'Liberation Sans', sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', 'Source Serif Pro', 'Noto Serif', serif",
};

interface Told {
  readonly title: string;
  /** Where it comes from, in one text. */
  readonly description: string;
  /** What its letters are drawn with where it is not installed. */
  readonly fonts: readonly EmbeddedFont[];
}

/** A picture as SVG 1.1: vectors and text that can be searched and edited; nothing in it is fetched or run. */
export function toSvg({ shapes, width, height }: Picture, { title, description, fonts }: Told): string {
  const clips = new Clips();
  const body = shapes.map((shape) => element(shape, clips)).join('\n');
  const size = { width: short(width), height: short(height) };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg${xmlAttributes(root)}>
<title>${xmlText(title)}</title>
<desc>${xmlText(description)}</desc>
${styleOf(fonts)}${clips.defined()}${body}
</svg>
`;
}

function styleOf(fonts: readonly EmbeddedFont[]): string {
  if (fonts.length === 0) return '';
  const faces = fonts.map(
    ({ family, weight, style, range, source }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};${range === '' ? '' : `unicode-range:${range};`}src:url(${source}) format('woff2')}`,
  );
  return `<style>${xmlText(faces.join(''))}</style>\n`;
}

class Clips {
  readonly #known = new Map<string, string>();

  /** A reference to a clip with this content. */
  use(content: string): string {
    const id = this.#known.get(content) ?? `clip${this.#known.size + 1}`;
    this.#known.set(content, id);
    return `url(#${id})`;
  }

  defined(): string {
    if (this.#known.size === 0) return '';
    const all = [...this.#known].map(([content, id]) => `<clipPath id="${id}">${content}</clipPath>`);
    return `<defs>${all.join('')}</defs>\n`;
  }
}

const paintOf = ({ fill, fillOpacity, stroke, strokeOpacity, strokeWidth, dash }: Paint) => ({
  fill: fill ?? 'none',
  'fill-opacity': seenThrough(fill, fillOpacity),
  stroke,
  'stroke-opacity': seenThrough(stroke, strokeOpacity),
  'stroke-width': stroke === undefined ? undefined : strokeWidth,
  'stroke-dasharray': stroke === undefined || dash === undefined ? undefined : dash.join(' '),
});

const seenThrough = (colour: string | undefined, opacity: number | undefined): number | undefined =>
  colour === undefined || opacity === undefined || opacity >= 1 ? undefined : opacity;

function element(shape: Shape, clips: Clips): string {
  if (shape.kind === 'box') {
    const { x, y, width, height, radius } = shape;
    const box = { x: short(x), y: short(y), width: short(width), height: short(height) };
    const corners = radius > 0 ? { rx: short(radius) } : {};
    return `<rect${xmlAttributes({ ...box, ...corners, ...paintOf(shape) })}/>`;
  }
  if (shape.kind === 'path') {
    const { d, evenOdd, round } = shape;
    const rules = {
      'fill-rule': evenOdd === true ? 'evenodd' : undefined,
      'stroke-linecap': round === true ? 'round' : undefined,
    };
    return `<path${xmlAttributes({ d, ...paintOf(shape), ...rules })}/>`;
  }
  if (shape.kind === 'text') {
    const { text, x, y, anchor, size, weight, family, italic, fill, opacity, underline } = shape;
    return `<text${xmlAttributes({
      x: short(x),
      y: short(y),
      'font-family': families[family],
      'font-size': short(size),
      'font-weight': weight === 400 ? undefined : weight,
      'font-style': italic === true ? 'italic' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'text-decoration': underline === true ? 'underline' : undefined,
      direction: isFromTheRight(text) ? 'rtl' : undefined,
      fill,
      opacity: opacity === undefined || opacity >= 1 ? undefined : short(opacity),
    })}>${xmlText(text)}</text>`;
  }
  const { shapes, at, opacity, clip } = shape;
  const inside = shapes.map((each) => element(each, clips)).join('\n');
  return `<g${xmlAttributes({
    transform: at && `translate(${short(at.x)} ${short(at.y)})${at.scale === 1 ? '' : ` scale(${at.scale})`}`,
    opacity: opacity === undefined || opacity >= 1 ? undefined : short(opacity),
    'clip-path': clip && clips.use(element({ kind: 'box', radius: 0, ...clip }, clips)),
  })}>${inside}</g>`;
}

const letter = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a text reads from the right, by its first letter. */
export const isFromTheRight = (text: string): boolean => rightToLeft.test(letter.exec(text)?.[0] ?? '');
