import { kindWord } from '../wording/kind-word.ts';
import { words } from '../wording/words.ts';
import type { HoldingStance } from '../generated/graphql.ts';
import { countStatements, type DrawnActor, type DrawnGraph, type DrawnHolding } from './model.ts';
import { groupedBy } from './layout/grouped.ts';

/** A row of the tree that mirrors the graph. */
export interface TreeItem {
  /** Unique in the tree: a holding stands under its position and under its actor. */
  key: string;
  /** What Enter opens and the canvas rings: global id or edge id; null for headings. */
  target: string | null;
  /** A name, or a stance and a name; data, never markup. */
  label: string;
  /** What is said besides: counts, who relays. */
  detail: string;
  /** Key of the row to which → goes on from here, where this row is an edge: its other end. */
  leadsTo: string | null;
  children: readonly TreeItem[];
}

/** What a holder does to a position, as a verb. */
export const stanceVerbs: Readonly<Record<HoldingStance, string>> = words.canvas.stances;

const says = words.canvas;

/** "relayed, 2 statements, under a condition": what the line of a holding shows besides its stance. */
export const holdingDetail = ({ relayed, statements, conditional }: DrawnHolding): string =>
  [
    relayed ? says.relayed : says.firsthand,
    says.statements(statements.length),
    ...(conditional === 'NONE' ? [] : [says.conditions[conditional]]),
  ].join(', ');

export const stanceOf = ({ stance }: DrawnHolding): string => stanceVerbs[stance];

const leaf = (key: string, target: string, label: string, detail: string, leadsTo: string): TreeItem => ({
  key,
  target,
  label,
  detail,
  leadsTo,
  children: [],
});

const none: readonly never[] = [];

/** Builds rows; every list by the graph's own order. */
function rowsOf(graph: DrawnGraph) {
  const holdingsOn = groupedBy(graph.holdings, ({ position }) => position);
  const holdingsBy = groupedBy(graph.holdings, ({ actor }) => actor);
  const contradictionsFrom = groupedBy(graph.contradictions, ({ source }) => source);
  const contradictionsTo = groupedBy(graph.contradictions, ({ target }) => target);
  const refining = groupedBy(graph.refinements, ({ source }) => source);
  const refined = groupedBy(graph.refinements, ({ target }) => target);
  const [relays, represents, memberships] = [graph.relays, graph.represents, graph.memberships].map((ties) =>
    groupedBy(ties, ({ source }) => source),
  );
  const actors = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const positions = new Map(graph.positions.map((position) => [position.id, position]));
  const nameOf = (actor: string) => actors.get(actor)?.name ?? '';
  const propositionOf = (position: string) => positions.get(position)?.proposition ?? '';

  const positionTies = (own: string): TreeItem[] => {
    const row = (id: string, other: string, reads: string) =>
      leaf(`${id} of ${own}`, other, `${reads}: ${propositionOf(other)}`, '', other);
    return [
      ...(contradictionsFrom.get(own) ?? none).map(({ id, target }) =>
        row(id, target, says.ties.contradicts),
      ),
      ...(contradictionsTo.get(own) ?? none).map(({ id, source }) => row(id, source, says.ties.contradicts)),
      ...(refining.get(own) ?? none).map(({ id, target }) => row(id, target, says.ties.refines)),
      ...(refined.get(own) ?? none).map(({ id, source }) => row(id, source, says.ties.refined)),
    ];
  };
  const position = (id: string): TreeItem => {
    const holdings = holdingsOn.get(id) ?? none;
    const holders = holdings.map((holding) =>
      leaf(
        `${holding.id} of ${id}`,
        holding.id,
        `${nameOf(holding.actor)} ${says.it(stanceOf(holding))}`,
        holdingDetail(holding),
        holding.actor,
      ),
    );
    const detail = says.actorsAndStatements(holdings.length, countStatements(holdings));
    return {
      key: id,
      target: id,
      label: propositionOf(id),
      detail,
      leadsTo: null,
      children: [...holders, ...positionTies(id)],
    };
  };
  const actor = ({ id, name, kind }: DrawnActor): TreeItem => {
    const holdings = holdingsBy.get(id) ?? none;
    const tie = (ties: typeof relays, reads: string): TreeItem[] =>
      (ties?.get(id) ?? none).map((each) => {
        const said = each.statements === 0 ? '' : says.statements(each.statements);
        return leaf(
          `${each.id} of ${id}`,
          each.statements === 0 ? each.target : each.id,
          `${reads} ${nameOf(each.target)}`,
          said,
          each.target,
        );
      });
    const children = [
      ...holdings.map((holding) =>
        leaf(
          `${holding.id} of ${id}`,
          holding.id,
          `${stanceOf(holding)}: ${propositionOf(holding.position)}`,
          holdingDetail(holding),
          holding.position,
        ),
      ),
      ...tie(relays, says.ties.relays),
      ...tie(represents, says.ties.represents),
      ...tie(memberships, says.ties.member),
    ];
    const held = holdings.length === 0 ? says.holdsNothing : says.positions(holdings.length);
    return {
      key: id,
      target: id,
      label: name,
      detail: `${kindWord(kind)}, ${held}`,
      leadsTo: null,
      children,
    };
  };
  return { position, actor };
}

/** The whole graph as a tree: issues with their positions and who holds them; actors with what they hold. */
export function treeOf(graph: DrawnGraph): TreeItem[] {
  const rows = rowsOf(graph);
  const positionsOf = groupedBy(graph.positions, ({ issue }) => issue);
  const holdingsOn = groupedBy(graph.holdings, ({ position }) => position);
  const issues = graph.issues.map((issue): TreeItem => {
    const own = positionsOf.get(issue.id) ?? none;
    const statements = countStatements(
      own.flatMap(({ id }): readonly DrawnHolding[] => holdingsOn.get(id) ?? none),
    );
    const children = own.map(({ id }) => rows.position(id));
    return {
      key: issue.id,
      target: issue.id,
      label: issue.name,
      detail: words.drawn.tally(own.length, statements),
      leadsTo: null,
      children,
    };
  });
  const heading = { target: null, detail: '', leadsTo: null };
  return [
    { ...heading, key: 'issues', label: says.tree.issues, children: issues },
    { ...heading, key: 'actors', label: says.tree.actors, children: graph.actors.map(rows.actor) },
  ];
}
