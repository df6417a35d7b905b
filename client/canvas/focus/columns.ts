/** Something that wants to stand at a height: its middle there, if nothing else does. */
export interface Wish {
  /** Where its middle would be, px. */
  y: number;
  height: number;
}

/**
 * Upper edges of things in a column, in the given order, each as near to its wish as the others allow (pooling adjacent violators:
 * what would overlap forms a block at the mean of its wishes).
 */
export function stackNear(wishes: readonly Wish[], gap: number): number[] {
  const blocks: { members: Wish[]; top: number; height: number }[] = [];
  for (const wish of wishes) {
    let block = { members: [wish], top: wish.y - wish.height / 2, height: wish.height };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.top + last.height + gap > block.top;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = pooled([...last.members, ...block.members], gap);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ members, top }) => {
    let y = top;
    return members.map(({ height }) => {
      const at = y;
      y += height + gap;
      return at;
    });
  });
}

function pooled(members: Wish[], gap: number) {
  let offset = 0;
  let sum = 0;
  for (const { y, height } of members) {
    sum += y - height / 2 - offset;
    offset += height + gap;
  }
  return { members, top: sum / members.length, height: offset - gap };
}

/** The same heights, moved together where they reach over an edge; where they are higher than the room, they begin at its top. */
export function keepWithin(
  tops: readonly number[],
  heights: readonly number[],
  gap: number,
  total: number,
): number[] {
  const last = tops.length - 1;
  const pushedUp = [...tops];
  let floor = total;
  for (let index = last; index >= 0; index -= 1) {
    const top = Math.min(pushedUp[index] ?? 0, floor - (heights[index] ?? 0));
    pushedUp[index] = top;
    floor = top - gap;
  }
  let ceiling = 0;
  return pushedUp.map((top, index) => {
    const at = Math.max(top, ceiling);
    ceiling = at + (heights[index] ?? 0) + gap;
    return at;
  });
}
