import type { Block } from '../../address/contents.ts';
import type { ElementDefinition } from 'cytoscape';
import { fixCurve, node, textNode } from '../drawing/elements.ts';
import { labelOf } from '../drawing/label.ts';
import { type Box, grow } from '../layout/geometry.ts';
import { strokeOf } from '../relations/stroke.ts';
import { words } from '../../wording/words.ts';
import { noteHeight } from './block-size.ts';
import type { FreeEdge, FreeGraph } from './free-graph.ts';
import { headingOf } from './free-lit.ts';
import type { FreeBlock, FreeGround, FreeItem, FreeLayout, FreeLine, FreeTag } from './free-shape.ts';

/** What of the drawing is not the layout's: what is new, and whose words are whose. */
export interface Shown {
  readonly layout: FreeLayout;
  /** What the reader has on the canvas; its layout may come a little later. */
  readonly blocks: readonly Block[];
  readonly graph: FreeGraph;
  /** Keys of the blocks that were brought in last. */
  readonly fresh: ReadonlySet<string>;
  /** How much was collapsed into a node, by id. */
  readonly stowed: ReadonlyMap<string, number>;
  /** Whether an actor's number is written: how many positions it holds, which a filter does not know. */
  readonly counts: boolean;
  /** The bodies for which an actor speaks. */
  readonly bodiesOf: (actor: string) => ReadonlySet<string>;
}

const groundElements = (ground: FreeGround): ElementDefinition[] => {
  const { id, issue, box, heading, tally } = ground;
  const of = headingOf(ground);
  return [
    node(id, 'region', box, issue === null ? {} : { of: issue }),
    textNode(`heading ${id}`, 'heading', { x: box.x + 12, y: box.y + 14 }, labelOf([heading]), { of }),
    textNode(`tally ${id}`, 'tally', { x: box.x + box.width - 12, y: box.y + 14 }, tally, { of }),
  ];
};

const countOf = ({ node: { id, ...rest }, box }: FreeItem): ElementDefinition[] => {
  const count = rest.type === 'actor' ? rest.holdings : rest.type === 'issue' ? rest.positions : 0;
  if (count === 0) return [];
  const at = { x: box.x + box.width - 9, y: box.y + box.height / 2 };
  return [textNode(`count ${id}`, 'count', at, String(count), { of: id })];
};

function itemElements(item: FreeItem, counts: boolean): ElementDefinition[] {
  const { node: own, box, lines } = item;
  const { id, type } = own;
  const label = labelOf(lines);
  if (type === 'actor')
    return [
      node(id, 'pill', box, { label, kind: own.kind, in: 28 - box.width }),
      ...(counts ? countOf(item) : []),
    ];
  if (type === 'issue') return [node(id, 'pill issue', box, { label, in: 14 - box.width }), ...countOf(item)];
  if (type === 'position') return [node(id, 'card', box, { label, in: 10 - box.width })];
  const noted = own.note !== '';
  return [
    node(id, `card ${type}`, box, { label, in: 28 - box.width, up: noted ? -noteHeight / 2 : 0 }),
    ...(noted
      ? [textNode(`note ${id}`, 'note', { x: box.x + 28, y: box.y + box.height - 12 }, own.note, { of: id })]
      : []),
  ];
}

const tieClasses: Readonly<Record<FreeEdge['type'], string>> = {
  HOLDS: '',
  RELAYS: 'relays',
  ADDRESSES: 'addresses',
  MENTIONS: 'mentions',
  ANSWERS: 'answers',
  REPRESENTS: 'coded',
  MEMBER_OF: 'coded',
  ABOUT: 'coded',
  CONTRADICTS: 'coded both',
  REFINES: 'coded',
  PUBLISHED_BY: 'coded',
  RETELLS: 'coded',
};

function classesOf({ type, stance, relayed, source, target }: FreeEdge, bodiesOf: Shown['bodiesOf']): string {
  if (type === 'HOLDS') return `line ${(stance ?? 'NEUTRAL').toLowerCase()}${relayed ? ' relayed' : ''}`;
  // Solid: it passes on what its own body says; dashed: somebody else's words.
  if (type === 'RELAYS') return bodiesOf(source).has(target) ? 'tie relays-own' : 'tie relays-other dashed';
  return `tie ${tieClasses[type]}${relayed ? ' dashed' : ''}`;
}

function lineElements(
  { edge, curve }: FreeLine,
  boxes: ReadonlyMap<string, Box>,
  bodiesOf: Shown['bodiesOf'],
): ElementDefinition[] {
  const { id, source, target, statements } = edge;
  const [from, to] = [boxes.get(source), boxes.get(target)];
  if (from === undefined || to === undefined) return [];
  const data = {
    id,
    source,
    target,
    count: statements,
    ...strokeOf(statements),
    ...fixCurve(curve, from, to),
  };
  return [{ group: 'edges', data, classes: classesOf(edge, bodiesOf) }];
}

const tagElement = ({ edge, text, box, word }: FreeTag): ElementDefinition =>
  node(`tag ${edge}`, word ? 'tag word' : 'tag', box, { label: text, of: edge });

/** Begins the id of the badge that brings back what was collapsed into a node. */
export const badgeOf = 'stowed ';

/** What was collapsed stands behind: a second outline of what stands alone, and how much it is, lower right. */
function stowedElements({ node: { id }, box, ground }: FreeItem, count: number): ElementDefinition[] {
  const label = words.free.collapsed(count);
  const [width, height] = [14 + 7.5 * label.length, 18];
  const corner = { x: box.x + box.width - width / 2 - 4, y: box.y + box.height - 7 };
  const badge = { x: corner.x, y: corner.y, width, height };
  return [
    ...(ground === null
      ? [node(`behind ${id}`, 'behind', { ...box, x: box.x + 5, y: box.y + 5 }, { of: id })]
      : []),
    node(`${badgeOf}${id}`, 'stowed', badge, { label }),
  ];
}

const badgeSize = 18;

const badgeElement = ({ key, box }: FreeBlock): ElementDefinition =>
  node(`badge ${key}`, 'pinned', {
    x: box.x + box.width - badgeSize / 2,
    y: box.y - badgeSize / 2,
    width: badgeSize,
    height: badgeSize,
  });

/** Every element of the free view, at its place. Ids of the graph are kept. */
export function freeElements({ layout, fresh, stowed, counts, bodiesOf }: Shown): ElementDefinition[] {
  const { blocks, grounds, items, lines, tags } = layout;
  const boxes = new Map(items.map(({ node: { id }, box }) => [id, box]));
  return [
    ...grounds.flatMap(groundElements),
    ...blocks.flatMap(({ key, box }) =>
      fresh.has(key) ? [node(`fresh ${key}`, 'fresh', grow(box, 2))] : [],
    ),
    ...items.flatMap((item) => itemElements(item, counts)),
    ...lines.flatMap((line) => lineElements(line, boxes, bodiesOf)),
    ...tags.map(tagElement),
    ...blocks.flatMap((block) => (block.pinned ? [badgeElement(block)] : [])),
    ...items.flatMap((item) => {
      const count = stowed.get(item.node.id) ?? 0;
      return count === 0 ? [] : stowedElements(item, count);
    }),
  ];
}
