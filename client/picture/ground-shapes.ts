import type { Box } from '../canvas/layout/geometry.ts';
import type { Paint, Shape } from './shapes.ts';

const isClear = (colour: string): boolean => colour === 'transparent' || /,\s*0\)$|\/\s*0\)$/u.test(colour);

const isBorder = (side: string): boolean => side !== 'none' && side !== 'hidden';

/** Ground, border and outline of a box; a shadow that is drawn inside as a line is one. */
export function groundOf(style: CSSStyleDeclaration, box: Box): Shape[] {
  if (box.width === 0 || box.height === 0) return [];
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const shapes: Shape[] = [];
  const add = (inset: number, paint: Paint) => {
    const [width, height] = [box.width - 2 * inset, box.height - 2 * inset];
    if (width > 0 && height > 0)
      shapes.push({
        kind: 'box',
        x: box.x + inset,
        y: box.y + inset,
        width,
        height,
        radius: Math.max(0, radius - inset),
        ...paint,
      });
  };
  if (!isClear(style.backgroundColor)) add(0, { fill: style.backgroundColor });
  const border = Number.parseFloat(style.borderTopWidth) || 0;
  const dash = style.borderTopStyle === 'dashed' ? { dash: [border * 3, border * 2] } : {};
  const edge = { stroke: style.borderTopColor, strokeWidth: border, ...dash };
  if (border > 0 && isBorder(style.borderTopStyle) && isBorder(style.borderLeftStyle)) add(border / 2, edge);
  const outline = Number.parseFloat(style.outlineWidth) || 0;
  if (outline > 0 && style.outlineStyle === 'solid')
    add(-(Number.parseFloat(style.outlineOffset) || 0) - outline / 2, {
      stroke: style.outlineColor,
      strokeWidth: outline,
    });
  const [, colour, spread] = /^(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px inset$/u.exec(style.boxShadow) ?? [];
  if (colour !== undefined) add(Number(spread) / 2, { stroke: colour, strokeWidth: Number(spread) });
  return shapes;
}
