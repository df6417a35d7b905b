import type { Block, Place } from '../../address/contents.ts';

/** What an expansion found: to be brought in beside its parent. */
export interface Found {
  /** Global id. */
  readonly id: string;
  /** The type of edge along which it was found. */
  readonly along: string;
}

/**
 * What a node stands in one block with: for positions the id of their issue, for documents and events their kind; null for what stands alone
 * (actors and issues, as pills).
 */
export type GroupOf = (id: string) => string | null;

/** A block before it has a place. */
export interface Draft {
  readonly along: string | null;
  readonly group: string | null;
  readonly nodes: readonly string[];
}

/** Says where new blocks go: the upper left corner of each. Must not move anything that stands. */
export type PlaceDrafts = (
  blocks: readonly Block[],
  parent: string,
  drafts: readonly Draft[],
) => readonly Place[];

/** What bringing in needs to know of the graph and of what is drawn. */
export interface Drawing {
  readonly groupOf: GroupOf;
  readonly place: PlaceDrafts;
  /** Whether a block may take these nodes besides its own without touching anything. */
  readonly hasRoom: (blocks: readonly Block[], block: Block, more: readonly string[]) => boolean;
  /** How far below the corner of its block a node is drawn, layout units. */
  readonly rowTop: (block: Block, id: string) => number;
  /** A key that no block of this canvas has or had. */
  readonly newKey: () => string;
}

/** The block that a node stands in; undefined where it is not on the canvas. */
export const blockOf = (blocks: readonly Block[], id: string): Block | undefined =>
  blocks.find(({ nodes }) => nodes.includes(id));

/** Ids of everything that stands on the canvas. */
export const standing = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(({ nodes }) => nodes);

/** The blocks with one more for a node that the reader put there himself, beside what was put there last; where it stands already, as they are. */
export function settingDown(
  blocks: readonly Block[],
  id: string,
  { groupOf, place, newKey }: Pick<Drawing, 'groupOf' | 'place' | 'newKey'>,
): readonly Block[] {
  if (blockOf(blocks, id)) return blocks;
  const beside = blocks.at(-1)?.nodes[0];
  const draft = { along: null, group: groupOf(id), nodes: [id] };
  const [at = { x: 0, y: 0 }] = beside === undefined ? [] : place(blocks, beside, [draft]);
  return [...blocks, { key: newKey(), parent: null, along: null, nodes: [id], at, pinned: false }];
}

/**
 * Brings nodes in as blocks: positions by issue, documents and events by kind, the rest one by one. What stands already is left where it is; a
 * further page of the same expansion extends its block where there is room below.
 */
export function bringingIn(
  blocks: readonly Block[],
  parent: string,
  found: readonly Found[],
  drawing: Drawing,
): readonly Block[] {
  const there = new Set(standing(blocks));
  const drafts = draftsOf(
    found.filter(({ id }, at) => !there.has(id) && found.findIndex((other) => other.id === id) === at),
    drawing.groupOf,
  );
  let extended = blocks;
  const fresh: Draft[] = [];
  for (const draft of drafts) {
    const next = extending(extended, parent, draft, drawing);
    if (next === null) fresh.push(draft);
    else extended = next;
  }
  const places = drawing.place(extended, parent, fresh);
  return [
    ...extended,
    ...fresh.flatMap(({ along, nodes }, index): Block[] => {
      const at = places[index];
      return at === undefined ? [] : [{ key: drawing.newKey(), parent, along, nodes, at, pinned: false }];
    }),
  ];
}

function draftsOf(found: readonly Found[], groupOf: GroupOf): Draft[] {
  const grouped = new Map<string, { along: string; group: string | null; nodes: string[] }>();
  for (const { id, along } of found) {
    const group = groupOf(id);
    const key = `${along} ${group ?? id}`;
    const draft = grouped.get(key);
    if (draft) draft.nodes.push(id);
    else grouped.set(key, { along, group, nodes: [id] });
  }
  return [...grouped.values()];
}

/** The blocks with a draft added to the block of the same expansion; null where there is none, or no room below it. */
function extending(
  blocks: readonly Block[],
  parent: string,
  { along, group, nodes }: Draft,
  { groupOf, hasRoom }: Drawing,
): readonly Block[] | null {
  if (group === null) return null;
  const own = blocks.find(
    (block) =>
      block.parent === parent &&
      block.along === along &&
      block.nodes.every((id) => groupOf(id) === group) &&
      hasRoom(blocks, block, nodes),
  );
  if (own === undefined) return null;
  return blocks.map((block) => (block === own ? { ...block, nodes: [...block.nodes, ...nodes] } : block));
}

/** Ids of what would go if everything brought in from a node were taken away: what something else was brought in from stays. */
export function collapsible(blocks: readonly Block[], parent: string): readonly string[] {
  const needed = new Set(blocks.flatMap((block) => (block.parent === parent ? [] : (block.parent ?? []))));
  return blocks.flatMap((block) =>
    block.parent === parent ? block.nodes.filter((id) => !needed.has(id)) : [],
  );
}

/** Takes away exactly what was brought in from a node and nothing else needs. What stays is left where it is. */
export function collapsing(
  blocks: readonly Block[],
  parent: string,
  { rowTop }: Pick<Drawing, 'rowTop'>,
): readonly Block[] {
  const gone = new Set(collapsible(blocks, parent));
  return blocks.flatMap((block): Block[] => {
    const nodes = block.nodes.filter((id) => !gone.has(id));
    const [first] = nodes;
    if (first === undefined) return [];
    if (nodes.length === block.nodes.length) return [block];
    const rest = { ...block, nodes };
    const shift = Math.round(rowTop(block, first) - rowTop(rest, first));
    return [{ ...rest, at: { x: block.at.x, y: block.at.y + shift } }];
  });
}
