import type { Block, Contents, Place } from '../../address/contents.ts';
import type { Steps } from '../layout/steps.ts';

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

/** What of the canvas stands on the free view, and what that depends on. */
export type Standing = Pick<Contents, 'blocks' | 'reached' | 'stowed'>;

/** What bringing in needs to know of the graph and of what is drawn. */
export interface Drawing {
  readonly groupOf: GroupOf;
  /** Says where new blocks go: the upper left corner of each. Moves nothing that stands; pauses. */
  readonly place: (
    blocks: readonly Block[],
    parent: string,
    drafts: readonly Draft[],
  ) => Steps<readonly Place[]>;
  /** Where a block goes that was to stand where it says: there, or the nearest place where it touches nothing. */
  readonly nearest: (blocks: readonly Block[], block: Block) => Place;
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
export const nodesIn = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(({ nodes }) => nodes);

/** The blocks with one more for a node that the reader put there himself, beside what was put there last; where it stands already, as they are. */
export function* settingDown(
  blocks: readonly Block[],
  id: string,
  { groupOf, place, newKey }: Pick<Drawing, 'groupOf' | 'place' | 'newKey'>,
): Steps<readonly Block[]> {
  if (blockOf(blocks, id)) return blocks;
  const beside = blocks.at(-1)?.nodes[0];
  const draft = { along: null, group: groupOf(id), nodes: [id] };
  const [at = { x: 0, y: 0 }] = beside === undefined ? [] : yield* place(blocks, beside, [draft]);
  return [...blocks, { key: newKey(), parent: null, along: null, nodes: [id], at, pinned: false }];
}

/**
 * Brings nodes in as blocks beside a node, which is set down itself where it does not stand: positions by issue, documents and events by kind, the rest one by one. What stands already is left where it is, and
 * noted: it was found from here, too. A further page of the same expansion extends its block where there is room below.
 */
export function* bringingIn(
  standing: Standing,
  parent: string,
  found: readonly Found[],
  drawing: Drawing,
): Steps<Standing> {
  const begun = yield* settingDown(standing.blocks, parent, drawing);
  const there = new Set(nodesIn(begun));
  const drafts = draftsOf(
    found.filter(({ id }, at) => !there.has(id) && found.findIndex((other) => other.id === id) === at),
    drawing.groupOf,
  );
  let extended = begun;
  const fresh: Draft[] = [];
  for (const draft of drafts) {
    const next = extending(extended, parent, draft, drawing);
    if (next === null) fresh.push(draft);
    else extended = next;
    yield;
  }
  const places = yield* drawing.place(extended, parent, fresh);
  const blocks = [
    ...extended,
    ...fresh.flatMap(({ along, nodes }, index): Block[] => {
      const at = places[index];
      return at === undefined ? [] : [{ key: drawing.newKey(), parent, along, nodes, at, pinned: false }];
    }),
  ];
  const again = found.map(({ id }) => id).filter((id) => there.has(id));
  return {
    blocks,
    reached: reaching(standing, parent, again),
    stowed: withoutFound(standing.stowed, parent, new Set(nodesIn(blocks))),
  };
}

/** What expansions found that stood already, with these found from a node; what it brought in itself is not among them. */
export function reaching(
  { blocks, reached }: Standing,
  parent: string,
  ids: readonly string[],
): Standing['reached'] {
  const own = new Set(nodesIn(blocks.filter((block) => block.parent === parent)));
  const more = ids.filter((id) => id !== parent && !own.has(id));
  const all = [...new Set([...(reached[parent] ?? []), ...more])];
  return all.length === 0 ? reached : { ...reached, [parent]: all };
}

/** What was collapsed, without what has come from the same node again. */
const withoutFound = (
  stowed: Standing['stowed'],
  parent: string,
  there: ReadonlySet<string>,
): Standing['stowed'] =>
  stowed.flatMap((one) => {
    if (one.parent !== parent) return [one];
    const blocks = one.blocks.filter(({ nodes }) => nodes.some((id) => !there.has(id)));
    return blocks.length === 0 ? [] : [{ ...one, blocks }];
  });

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
