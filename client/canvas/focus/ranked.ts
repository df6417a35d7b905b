/** The first `most` of a list by weight, heaviest first, in the list's own order. Of equal weight, the earlier ones. */
export function heaviest<Item>(
  items: readonly Item[],
  weight: (item: Item) => number,
  most: number,
): readonly Item[] {
  if (items.length <= most) return items;
  const kept = new Set([...items].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return items.filter((item) => kept.has(item));
}
