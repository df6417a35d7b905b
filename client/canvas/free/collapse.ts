import type { Block, Stowed } from '../../address/contents.ts';
import { groupedBy } from '../layout/grouped.ts';
import { blockOf, type Drawing, nodesIn, reaching, type Standing } from './blocks.ts';

/** Nodes that an expansion brought in: which of them go with it, and which now belong to another one that found them, too. */
interface Leaving {
  readonly gone: ReadonlySet<string>;
  /** The node that each was found from, too. */
  readonly passedOn: ReadonlyMap<string, string>;
}

/** Whether a node came, directly or through others, by expanding another. */
function hangsOn(parentOf: (id: string) => string | null, id: string, other: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = parentOf(at)) {
    if (at === other) return true;
    seen.add(at);
  }
  return false;
}

/** What becomes of what was brought in from a node, once that is collapsed. */
function leaving({ blocks, reached }: Standing, parent: string): Leaving {
  const own = new Set(nodesIn(blocks.filter((block) => block.parent === parent)));
  const expanded = new Set(blocks.flatMap((block) => (block.parent === parent ? [] : (block.parent ?? []))));
  const claims = Object.entries(reached).filter(([from]) => from !== parent);
  const there = new Set(nodesIn(blocks));
  const stays = new Set([...there].filter((id) => !own.has(id) || expanded.has(id)));
  const passedOn = new Map<string, string>();
  const parentOf = (id: string) => passedOn.get(id) ?? blockOf(blocks, id)?.parent ?? null;
  // What stays may have found others, which stay for its sake and may have found others again.
  for (let before = -1; before < stays.size + passedOn.size;) {
    before = stays.size + passedOn.size;
    for (const [from, found] of claims) {
      if (!stays.has(from)) continue;
      for (const id of found) {
        if (!own.has(id) || passedOn.has(id) || hangsOn(parentOf, from, id)) continue;
        stays.add(id);
        passedOn.set(id, from);
      }
    }
  }
  return { gone: new Set([...own].filter((id) => !stays.has(id))), passedOn };
}

/** Ids of what would go if everything brought in from a node were taken away: what something else was brought in from, or found too, stays. */
export const collapsible = (standing: Standing, parent: string): readonly string[] => [
  ...leaving(standing, parent).gone,
];

/**
 * Takes away exactly what was brought in from a node and nothing else needs, and remembers it. What stays is left where it is, and belongs from
 * now on to the expansion that found it, too.
 */
export function collapsing(
  standing: Standing,
  parent: string,
  drawing: Pick<Drawing, 'rowTop' | 'nearest' | 'newKey'>,
): Standing {
  const { gone, passedOn } = leaving(standing, parent);
  if (gone.size === 0) return standing;
  const taken: Block[] = [];
  let blocks: readonly Block[] = standing.blocks.flatMap((block) => {
    if (block.parent !== parent) return [block];
    if (block.nodes.some((id) => gone.has(id))) taken.push(block);
    const left = block.nodes.filter((id) => !gone.has(id));
    const [rest, ...others] = groupedBy(left, (id) => passedOn.get(id) ?? parent);
    if (rest === undefined) return [];
    return [resting(block, rest, drawing), ...others.map((own) => parted(block, own, drawing))];
  });
  // Two parts of one block would lie on each other.
  const known = new Set(standing.blocks.map(({ key }) => key));
  for (const part of blocks.filter(({ key }) => !known.has(key)))
    blocks = blocks.map((block) =>
      block === part ? { ...block, at: drawing.nearest(blocks, block) } : block,
    );
  const { [parent]: found = [], ...reached } = standing.reached;
  return tidied({
    blocks,
    reached,
    stowed: stowing(standing.stowed, { parent, blocks: taken, reached: found }),
  });
}

/** What was collapsed, with what was now: of a block that lost some of its nodes before, all are remembered already. */
function stowing(stowed: Standing['stowed'], now: Stowed): Standing['stowed'] {
  const before = stowed.find(({ parent }) => parent === now.parent);
  if (before === undefined) return [...stowed, now];
  const keys = new Set(before.blocks.map(({ key }) => key));
  const blocks = [...before.blocks, ...now.blocks.filter(({ key }) => !keys.has(key))];
  const reached = [...new Set([...before.reached, ...now.reached])];
  return stowed.map((one) => (one === before ? { ...now, blocks, reached } : one));
}

type Rest = readonly [owner: string, nodes: readonly string[]];

/** The block with only some of its nodes, the first of them where it was. */
function resting(block: Block, [owner, nodes]: Rest, { rowTop }: Pick<Drawing, 'rowTop'>): Block {
  const rest = { ...block, parent: owner, nodes };
  const [first = ''] = nodes;
  const shift = nodes.length === block.nodes.length ? 0 : rowTop(block, first) - rowTop(rest, first);
  return { ...rest, at: { x: block.at.x, y: Math.round(block.at.y + shift) } };
}

const parted = (block: Block, rest: Rest, drawing: Pick<Drawing, 'rowTop' | 'newKey'>): Block => ({
  ...resting(block, rest, drawing),
  key: drawing.newKey(),
});

/** Without what is remembered of nodes that neither stand nor can be brought back. */
function tidied({ blocks, reached, stowed }: Standing): Standing {
  const known = new Set([...nodesIn(blocks), ...stowed.flatMap((one) => nodesIn(one.blocks))]);
  return {
    blocks,
    reached: Object.fromEntries(Object.entries(reached).filter(([from]) => known.has(from))),
    stowed: stowed.filter((one) => known.has(one.parent)),
  };
}

/** How many nodes would come back to a collapsed node. */
export function countStowed({ blocks, stowed }: Standing, parent: string): number {
  const there = new Set(nodesIn(blocks));
  const own = stowed.find((one) => one.parent === parent);
  return nodesIn(own?.blocks ?? []).filter((id) => !there.has(id)).length;
}

/** How much was collapsed into each node. */
export const stowedIn = (standing: Standing): ReadonlyMap<string, number> =>
  new Map(standing.stowed.map(({ parent }) => [parent, countStowed(standing, parent)]));

/**
 * Brings back what collapsing a node took, where it was. What has come otherwise meanwhile stays where it is, and where something else stands
 * by now, the nearest free place is taken.
 */
export function bringingBack(
  standing: Standing,
  parent: string,
  drawing: Pick<Drawing, 'nearest'>,
): Standing {
  const own = standing.stowed.find((one) => one.parent === parent);
  if (own === undefined) return standing;
  let { blocks } = standing;
  const again = [...own.reached];
  for (const block of own.blocks) {
    const rest = blocks.find(({ key }) => key === block.key);
    const others = new Set(nodesIn(blocks.filter((each) => each !== rest)));
    const nodes = block.nodes.filter((id) => !others.has(id));
    again.push(...block.nodes);
    if (nodes.length === 0) continue;
    const whole = { ...block, nodes };
    const placed = {
      ...whole,
      at: drawing.nearest(
        blocks.filter((each) => each !== rest),
        whole,
      ),
    };
    blocks = rest === undefined ? [...blocks, placed] : blocks.map((each) => (each === rest ? placed : each));
  }
  const stowed = standing.stowed.filter((one) => one.parent !== parent);
  const there = new Set(nodesIn(blocks));
  const back = { blocks, reached: standing.reached, stowed };
  return {
    ...back,
    reached: reaching(
      back,
      parent,
      again.filter((id) => there.has(id)),
    ),
  };
}
