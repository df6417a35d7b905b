import { type Box, contains, type Point } from '../layout/geometry.ts';
import { nodeAt } from './node-at.ts';

/** The box between two corners. */
export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/**
 * The nodes that a box drawn around these means: cards and actors; chips stand for their actors, but not where their card is in the box too.
 * Issues only where nothing of them is shown but their tiles: else they are grounds.
 */
export function meantBy(
  elements: readonly { readonly node: string; readonly chip: boolean; readonly card: string | null }[],
): readonly string[] {
  const cards = new Set(elements.flatMap(({ node }) => (node.startsWith('Position:') ? [node] : [])));
  const own = elements.filter(({ chip, card }) => !chip || card === null || !cards.has(card));
  const nodes = [...new Set(own.map(({ node }) => node))];
  const others = nodes.filter((node) => !node.startsWith('Issue:'));
  return others.some((node) => node.startsWith('Position:')) ? others : nodes;
}

/** The nodes whose elements in the layer are whole in a box, px of the window. */
export function boxedIn(layer: HTMLElement, box: Box): readonly string[] {
  const within = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return contains(box, { x, y }) && contains(box, { x: x + width, y: y + height });
  };
  const found = [...layer.querySelectorAll<HTMLElement>('[data-node]')].flatMap((element) => {
    const node = nodeAt(element);
    const extent = element.closest('.tile, .region-name, .card-chip, .card, .actor-pill') ?? element;
    if (node === null || !within(extent)) return [];
    const chip = element.dataset['node']?.includes('~') === true;
    return [{ node, chip, card: chip ? (element.dataset['node']?.split('~')[2] ?? null) : null }];
  });
  return meantBy(found);
}
