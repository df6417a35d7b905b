import type { DrawnGraph, DrawnHolding, DrawnPosition } from '../canvas/model.ts';
import { laterWords } from '../wording/later-words.ts';

/**
 * What holdings on one thing come to: all with the same stance for or against; one for and one against; one for a position and another for
 * one that contradicts it; or none of these, since somebody is neutral or both supports and opposes.
 */
export type Verdict = 'agreed' | 'opposed' | 'contradicting' | 'open';

/** One thing on which several actors have a stance. */
export interface Comparison {
  /** Unique in a comparison: id of the position, or of the edge between two that contradict each other. */
  readonly key: string;
  readonly verdict: Verdict;
  /** One position; two where they contradict each other. */
  readonly positions: readonly DrawnPosition[];
  /** In the order of the actors compared. */
  readonly holdings: readonly DrawnHolding[];
}

const order: readonly Verdict[] = ['opposed', 'contradicting', 'agreed', 'open'];

function verdictOf(holdings: readonly DrawnHolding[]): Verdict {
  const stances = new Set(holdings.map(({ stance }) => stance));
  if (stances.has('SUPPORTS') && stances.has('OPPOSES')) return 'opposed';
  const [only] = stances;
  return stances.size === 1 && (only === 'SUPPORTS' || only === 'OPPOSES') ? 'agreed' : 'open';
}

/**
 * On what these actors agree and disagree: each position that at least two of them hold, and each pair of contradicting positions of which
 * one supports the one and another the other. Disagreement first; within, in the graph's order.
 * @param among where given, only these positions count
 */
export function compare(
  graph: DrawnGraph,
  actors: readonly string[],
  among: ReadonlySet<string> | null = null,
): readonly Comparison[] {
  const rank = new Map(actors.map((id, index) => [id, index]));
  const byRank = (a: DrawnHolding, b: DrawnHolding) => (rank.get(a.actor) ?? 0) - (rank.get(b.actor) ?? 0);
  const own = graph.holdings.filter(
    ({ actor, position }) => rank.has(actor) && (among === null || among.has(position)),
  );
  const on = (position: string) => own.filter((holding) => holding.position === position).sort(byRank);
  const shared = graph.positions.flatMap((position): Comparison[] => {
    const holdings = on(position.id);
    if (holdings.length < 2) return [];
    return [{ key: position.id, verdict: verdictOf(holdings), positions: [position], holdings }];
  });
  const byId = new Map(graph.positions.map((position) => [position.id, position]));
  const contradicting = graph.contradictions.flatMap(({ id, source, target }): Comparison[] => {
    const [one, other] = [byId.get(source), byId.get(target)];
    const [left, right] = [source, target].map((end) =>
      on(end).filter(({ stance }) => stance === 'SUPPORTS'),
    );
    if (one === undefined || other === undefined || left === undefined || right === undefined) return [];
    // Who supports both contradicts himself: that is not between these actors.
    const holdings = [
      ...left.filter(({ actor }) => right.some((each) => each.actor !== actor)),
      ...right.filter(({ actor }) => left.some((each) => each.actor !== actor)),
    ];
    if (holdings.length === 0) return [];
    return [{ key: id, verdict: 'contradicting', positions: [one, other], holdings }];
  });
  return [...shared, ...contradicting].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

/** "4 positions · 1 agreed · 2 opposed · 1 contradicting": what is not there is not said. */
export function headline(comparisons: readonly Comparison[]): string {
  const positions = new Set(comparisons.flatMap((each) => each.positions.map(({ id }) => id))).size;
  const of = (verdict: Verdict) => comparisons.filter((each) => each.verdict === verdict).length;
  return laterWords.selection.headline(positions, {
    agreed: of('agreed'),
    opposed: of('opposed'),
    contradicting: of('contradicting'),
    open: of('open'),
  });
}

/** Whether somebody disagrees here. */
export const isDisagreement = ({ verdict }: Comparison): boolean =>
  verdict === 'opposed' || verdict === 'contradicting';

/** Who holds each of these positions. */
export const holdersOf = (graph: DrawnGraph, positions: readonly string[]): readonly Comparison[] =>
  graph.positions.flatMap((position): Comparison[] => {
    if (!positions.includes(position.id)) return [];
    const holdings = graph.holdings.filter((holding) => holding.position === position.id);
    return [{ key: position.id, verdict: verdictOf(holdings), positions: [position], holdings }];
  });
