import type { Sight } from '../drawing/view-box.ts';
import type { Box, Point } from '../layout/geometry.ts';
import type { Tiles } from './tiles-shape.ts';

/** px of the screen, whatever the zoom. */
const pillHeight = 27;

/** Where everything stands, by global id or id of a holding: layout units. An actor's box depends on the zoom, as it keeps its size. */
export function boxFinder(tiles: Tiles): (id: string, zoom: number) => Box | null {
  const boxes = new Map<string, Box>();
  for (const tile of tiles.tiles) {
    boxes.set(tile.issue, tile.box);
    for (const { position, box, chips } of tile.cards) {
      boxes.set(position, box);
      for (const chip of chips)
        boxes.set(chip.holding, { ...chip.box, x: box.x + chip.box.x, y: box.y + chip.box.y });
    }
  }
  const points = new Map([
    ...tiles.actors.map(({ actor, x, y }) => [actor, { x, y }] as const),
    ['foot', tiles.foot] as const,
  ]);
  return (id, zoom) => {
    const point = points.get(id);
    if (point === undefined) return boxes.get(id) ?? null;
    const [width, height] = [tiles.actorWidth / zoom, pillHeight / zoom];
    return { x: point.x - width / 2, y: point.y - height / 2, width, height };
  };
}

/** The card that something stands on: of a position its own, of a holding that of its position, whether it has a chip or not. */
export const cardOf = (id: string): string | null => {
  if (id.startsWith('Position:')) return id;
  return id.startsWith('HOLDS~') ? (id.split('~')[2] ?? null) : null;
};

/**
 * Shows what is in hand (`data-moves`) so far from where it is placed, layout units: a tile on the screen, a region in the world of cards.
 * Null: where it is placed.
 */
export function shift(layer: HTMLElement, id: string | null, by: Point, zoom: number): void {
  const which = id === null ? '[data-in-hand]' : `[data-moves="${CSS.escape(id)}"]`;
  for (const element of layer.querySelectorAll<HTMLElement>(which)) {
    const scale = element.dataset['place'] === undefined ? 1 : zoom;
    element.toggleAttribute('data-in-hand', id !== null);
    element.style.translate = id === null ? '' : `${by.x * scale}px ${by.y * scale}px`;
  }
}

/** Puts what has a `data-place` where it belongs on the screen, and the world of cards to its scale. */
export function placeAll(
  layer: HTMLElement,
  boxOf: ReturnType<typeof boxFinder>,
  ring: string | null,
  { zoom, pan }: Sight,
): void {
  for (const element of layer.querySelectorAll<HTMLElement>('[data-place]')) {
    const place = element.dataset['place'] ?? '';
    const box = boxOf(place === 'ring' ? (ring ?? '') : place, zoom);
    if (box === null) continue;
    const { style } = element;
    style.transform = `translate(${(box.x * zoom + pan.x).toFixed(2)}px, ${(box.y * zoom + pan.y).toFixed(2)}px)`;
    style.width = `${(box.width * zoom).toFixed(2)}px`;
    style.height = `${(box.height * zoom).toFixed(2)}px`;
  }
  const world = layer.querySelector<HTMLElement>('.tiles-world');
  if (world !== null) world.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
}
