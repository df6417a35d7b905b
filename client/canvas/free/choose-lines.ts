import type { Block, Contents } from '../../address/contents.ts';
import type { FreeEdge } from './free-graph.ts';

/** With more lines than this nothing can be followed any more: then the strongest are drawn, and those of what is selected. */
const mostLines = 240;

/** Which lines go first where there are too many: who holds what, who tells whose words; who merely names whom last. */
const ranks: Readonly<Partial<Record<FreeEdge['type'], number>>> = { ANSWERS: 1, ADDRESSES: 2, MENTIONS: 3 };

const rank = ({ type }: FreeEdge): number => ranks[type] ?? 0;

const strongestFirst = (one: FreeEdge, other: FreeEdge): number =>
  rank(one) - rank(other) || other.statements - one.statements;

/** What of the lines is asked for. */
export interface Wanted {
  /** Ids of what is selected: its lines are drawn also where there are too many. */
  readonly selected: ReadonlySet<string>;
  /** What was found from where that stood already: what joins the two was asked for as well. */
  readonly reached?: Contents['reached'];
  /** Whether nothing is to wait for being selected. */
  readonly all?: boolean;
}

/** Whether what is selected is an edge or one of its ends. */
export const touches = ({ id, source, target }: FreeEdge, selected: ReadonlySet<string>): boolean =>
  [id, source, target].some((each) => selected.has(each));

const pairOf = ({ source, target }: Pick<FreeEdge, 'source' | 'target'>): string =>
  source < target ? `${source} ${target}` : `${target} ${source}`;

/** Tells the lines that the reader asked for: between what he brought in and what he brought it in from, of the type he chose. */
function askedFor(blocks: readonly Block[], reached: Contents['reached']): (edge: FreeEdge) => boolean {
  const brought = new Set(
    blocks.flatMap(({ parent, along, nodes }) =>
      parent === null ? [] : nodes.map((id) => `${along} ${pairOf({ source: parent, target: id })}`),
    ),
  );
  const again = new Set(
    Object.entries(reached).flatMap(([source, ids]) => ids.map((target) => pairOf({ source, target }))),
  );
  return (edge) => again.has(pairOf(edge)) || brought.has(`${edge.type} ${pairOf(edge)}`);
}

/** Of more lines, those that join what these leave apart, the strongest first (Kruskal's way): nothing stands alone that something leads to. */
function joining(lines: readonly FreeEdge[], more: readonly FreeEdge[]): ReadonlySet<FreeEdge> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== id) parents.set(id, root);
    return root;
  };
  const joins = ({ source, target }: FreeEdge): boolean => {
    const [one, other] = [rootOf(source), rootOf(target)];
    if (one !== other) parents.set(one, other);
    return one !== other;
  };
  for (const line of lines) joins(line);
  return new Set(more.toSorted(strongestFirst).filter(joins));
}

/**
 * Sorts edges into those to draw and those that only what is selected shows: who answers, addresses or names whom where nobody asked for it and
 * other lines join the two, and what is too much.
 */
export function chooseLines(
  edges: readonly FreeEdge[],
  blocks: readonly Block[],
  { selected, reached = {}, all = false }: Wanted,
) {
  const isAsked = askedFor(blocks, reached);
  const mayWait = (edge: FreeEdge) => !all && rank(edge) > 0 && !isAsked(edge) && !touches(edge, selected);
  const joined = joining(
    edges.filter((edge) => rank(edge) === 0 || isAsked(edge)),
    edges.filter((edge) => rank(edge) > 0 && !isAsked(edge)),
  );
  const waits = (edge: FreeEdge) => mayWait(edge) && !joined.has(edge);
  const waiting = edges.filter(waits);
  const wanted = edges.filter((edge) => !waits(edge));
  const strongest = new Set(wanted.toSorted(strongestFirst).slice(0, mostLines));
  const isShown = (edge: FreeEdge) => strongest.has(edge) || touches(edge, selected);
  return {
    waiting,
    shown: wanted.filter(isShown),
    leftOut: wanted.filter((edge) => !isShown(edge)),
  };
}
