/** Which wing: 0 is left of the actors, 1 right. */
export type Side = 0 | 1;

/** An arrangement of the wings, top to bottom, by the numbers of a Plan. */
export interface Order {
  /** Issues of the left and of the right wing. */
  wings: readonly [readonly number[], readonly number[]];
  /** For each issue, its cards. */
  cards: readonly (readonly number[])[];
  /** Groups of actors. */
  groups: readonly number[];
  /** For each group, its pills; the body stays first. */
  pills: readonly (readonly number[])[];
}

/** A copy of `list` with the item at `index` replaced. */
const replaced = <Item>(list: readonly Item[], index: number, item: Item): Item[] =>
  list.map((old, at) => (at === index ? item : old));

/** A copy of `list` with two items exchanged. */
function swapped<Item>(list: readonly Item[], a: number, b: number): Item[] {
  const copy = [...list];
  const [first, second] = [list[a], list[b]];
  if (first !== undefined && second !== undefined) {
    copy[a] = second;
    copy[b] = first;
  }
  return copy;
}

/** A copy of `list` with the item at `from` taken out and put in at `to`. */
function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const copy = [...list];
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}

/** Exchanges within one list, each pair once. */
function* swapsIn(list: readonly number[], firstFree = 0): Generator<number[]> {
  for (let a = firstFree; a < list.length; a += 1) {
    for (let b = a + 1; b < list.length; b += 1) yield swapped(list, a, b);
  }
}

function* wingMoves({ wings: [left, right] }: Order): Generator<Order['wings']> {
  for (const swap of swapsIn(left)) yield [swap, right];
  for (const swap of swapsIn(right)) yield [left, swap];
  for (const [a, issue] of left.entries()) {
    for (const [b, other] of right.entries()) yield [replaced(left, a, other), replaced(right, b, issue)];
    for (let to = 0; to <= right.length; to += 1) yield [left.toSpliced(a, 1), right.toSpliced(to, 0, issue)];
  }
  for (const [b, issue] of right.entries()) {
    for (let to = 0; to <= left.length; to += 1) yield [left.toSpliced(to, 0, issue), right.toSpliced(b, 1)];
  }
}

/**
 * All arrangements one step away: issues exchanged or moved, across wings too; positions of an issue, groups and
 * people of a group exchanged.
 */
export function* neighboursOf(order: Order): Generator<Order> {
  for (const wings of wingMoves(order)) yield { ...order, wings };
  for (const groups of swapsIn(order.groups)) yield { ...order, groups };
  for (const from of order.groups.keys()) {
    for (const to of order.groups.keys()) {
      if (Math.abs(from - to) > 1) yield { ...order, groups: moved(order.groups, from, to) };
    }
  }
  for (const [issue, cards] of order.cards.entries()) {
    for (const swap of swapsIn(cards)) yield { ...order, cards: replaced(order.cards, issue, swap) };
  }
  for (const [group, pills] of order.pills.entries()) {
    for (const swap of swapsIn(pills, 1)) yield { ...order, pills: replaced(order.pills, group, swap) };
  }
}
