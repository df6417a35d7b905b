import type { Box } from '../canvas/layout/geometry.ts';
import { type Paint, type Shape, short } from './shapes.ts';

/** An inline drawing of the page, such as a stance's mark or a kind's icon, in a box: paths, circles, rectangles and lines. */
export function markShapes(svg: SVGSVGElement, box: Box): Shape[] {
  if (box.width === 0 || box.height === 0) return [];
  const { x, y, width, height } = svg.viewBox.baseVal ?? { x: 0, y: 0, width: 0, height: 0 };
  const view = width > 0 ? { x, y, width, height } : { x: 0, y: 0, width: box.width, height: box.height };
  const scale = Math.min(box.width / view.width, box.height / view.height);
  const shapes = [...svg.querySelectorAll('path, circle, rect, line, ellipse, polygon')].flatMap(drawn);
  if (shapes.length === 0) return [];
  const opacity = Number(getComputedStyle(svg).opacity);
  return [
    {
      kind: 'group',
      ...(opacity < 1 && { opacity }),
      at: {
        x: box.x + (box.width - view.width * scale) / 2 - view.x * scale,
        y: box.y + (box.height - view.height * scale) / 2 - view.y * scale,
        scale,
      },
      shapes,
    },
  ];
}

function drawn(element: Element): Shape[] {
  const style = getComputedStyle(element);
  if (style.display === 'none') return [];
  const paint: Paint = {
    ...(style.fill !== 'none' && { fill: style.fill, fillOpacity: Number(style.fillOpacity) }),
    ...(style.stroke !== 'none' && {
      stroke: style.stroke,
      strokeWidth: Number.parseFloat(style.strokeWidth),
      ...(style.strokeDasharray !== 'none' && {
        dash: style.strokeDasharray.split(/[\s,]+/u).map((length) => Number.parseFloat(length)),
      }),
    }),
  };
  const rules = { evenOdd: style.fillRule === 'evenodd', round: style.strokeLinecap === 'round' };
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  if (element instanceof SVGPathElement)
    return [{ kind: 'path', d: element.getAttribute('d') ?? '', ...rules, ...paint }];
  if (element instanceof SVGCircleElement) {
    const r = number('r');
    const start = `M${short(number('cx') - r)} ${number('cy')}`;
    return [
      {
        kind: 'path',
        d: `${start}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
        ...rules,
        ...paint,
      },
    ];
  }
  if (element instanceof SVGRectElement) {
    const box = { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
    return [{ kind: 'box', ...box, radius: number('rx'), ...paint }];
  }
  if (element instanceof SVGLineElement) {
    const d = `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    return [{ kind: 'path', d, ...rules, ...paint }];
  }
  return [];
}
