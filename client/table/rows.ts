import { groupedBy } from '../canvas/layout/grouped.ts';
import type {
  ActorTie,
  DrawnActor,
  DrawnGraph,
  DrawnHolding,
  DrawnIssue,
  DrawnPosition,
} from '../canvas/model.ts';
import type { HoldingStance } from '../generated/graphql.ts';
import type { Drawn, Heard } from './drawn.ts';

/** One row of whichever table. */
export interface TableRow {
  /** Unique in its table. */
  readonly key: string;
  /** What is selected with it: a global id, or the id of a holding. */
  readonly selects: string;
  /** Ids of what it belongs with: where one of these is selected on the canvas, it is marked. */
  readonly of: readonly string[];
  /** Ids of the statements whose words it tells. */
  readonly statements: readonly string[];
}

/** One statement on one of the positions that it expresses; of one that expresses nothing drawn, `position` is null. */
export interface StatementRow extends TableRow {
  readonly statement: string;
  readonly actor: DrawnActor;
  readonly position: DrawnPosition | null;
  readonly issue: DrawnIssue | null;
}

export interface HoldingRow extends TableRow {
  readonly holding: DrawnHolding;
  readonly actor: DrawnActor;
  readonly position: DrawnPosition;
  readonly issue: DrawnIssue | null;
  readonly heard: Heard;
}

/** An actor at the other end of lines, with how many statements stand behind these. */
export interface Other {
  readonly actor: DrawnActor;
  readonly statements: number;
}

export interface ActorRow extends TableRow {
  readonly actor: DrawnActor;
  /** How many different statements it made, as far as they are drawn. */
  readonly said: number;
  /** How many positions it holds. */
  readonly holds: number;
  /** Whose words it passes on, and who passes on its own. */
  readonly relays: readonly Other[];
  readonly relayedBy: readonly Other[];
}

export interface PositionRow extends TableRow {
  readonly position: DrawnPosition;
  readonly issue: DrawnIssue | null;
  readonly holders: Readonly<Record<HoldingStance, readonly DrawnActor[]>>;
  readonly said: number;
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** The holdings, in the order of the graph. */
export const holdingRows = ({ graph, heard }: Drawn): HoldingRow[] => rowsOfHoldings(graph, heard);

function rowsOfHoldings(graph: DrawnGraph, heard: Drawn['heard']): HoldingRow[] {
  const [actors, positions, issues] = [byId(graph.actors), byId(graph.positions), byId(graph.issues)];
  return graph.holdings.flatMap((holding) => {
    const actor = actors.get(holding.actor);
    const position = positions.get(holding.position);
    if (actor === undefined || position === undefined) return [];
    return [
      {
        key: holding.id,
        selects: holding.id,
        of: [actor.id, position.id, position.issue],
        statements: holding.statements,
        holding,
        actor,
        position,
        issue: issues.get(position.issue) ?? null,
        heard: heard.get(holding.id) ?? { firsthand: 0, relayed: 0 },
      },
    ];
  });
}

/** The statements behind what is drawn: a row for each position that they express, as far as it is in sight, or one without position. */
export function statementRows({ graph, around, told, heard }: Drawn): StatementRow[] {
  const drawn = new Set(graph.holdings.map(({ id }) => id));
  const lines = groupedBy(told, ({ statement }) => statement);
  const linesOf = (statement: string) => lines.get(statement)?.map(({ line }) => line) ?? [];
  const expressed = rowsOfHoldings(around, heard).flatMap(({ holding, actor, position, issue, of }) =>
    holding.statements
      .filter((statement) => drawn.has(holding.id) || lines.has(statement))
      .map((statement) => ({
        key: `${statement}~${position.id}`,
        selects: statement,
        of: [holding.id, ...of, ...linesOf(statement)],
        statements: [statement],
        statement,
        actor,
        position,
        issue,
      })),
  );
  const known = new Set(expressed.map(({ statement }) => statement));
  const actors = byId(around.actors);
  const others = told.flatMap(({ statement, actor: id }): StatementRow[] => {
    const actor = actors.get(id);
    if (actor === undefined || known.has(statement)) return [];
    known.add(statement);
    const row = {
      key: statement,
      selects: statement,
      of: [id, ...linesOf(statement)],
      statements: [statement],
      statement,
      actor,
    };
    return [{ ...row, position: null, issue: null }];
  });
  return [...expressed, ...others];
}

/** The actors, in the order of the graph. */
export function actorRows(drawn: Drawn): ActorRow[] {
  const { graph } = drawn;
  const actors = byId(graph.actors);
  const said = groupedBy(statementRows(drawn), ({ actor }) => actor.id);
  const held = groupedBy(graph.holdings, ({ actor }) => actor);
  const others = (ties: readonly ActorTie[], end: 'source' | 'target'): Other[] =>
    ties
      .flatMap((tie) => {
        const actor = actors.get(tie[end]);
        return actor === undefined ? [] : [{ actor, statements: tie.statements }];
      })
      .toSorted((a, b) => b.statements - a.statements);
  const from = groupedBy(graph.relays, ({ source }) => source);
  const to = groupedBy(graph.relays, ({ target }) => target);
  return graph.actors.map((actor) => {
    const holdings = held.get(actor.id) ?? [];
    return {
      key: actor.id,
      selects: actor.id,
      of: holdings.flatMap(({ id, position }) => [id, position]),
      statements: [],
      actor,
      said: new Set(said.get(actor.id)?.map(({ statement }) => statement)).size,
      holds: holdings.length,
      relays: others(from.get(actor.id) ?? [], 'target'),
      relayedBy: others(to.get(actor.id) ?? [], 'source'),
    };
  });
}

/** The positions, in the order of the graph. */
export function positionRows(drawn: Drawn): PositionRow[] {
  const { graph } = drawn;
  const issues = byId(graph.issues);
  const held = groupedBy(holdingRows(drawn), ({ position }) => position.id);
  return graph.positions.map((position) => {
    const holdings = held.get(position.id) ?? [];
    const who = (stance: HoldingStance) =>
      holdings.filter(({ holding }) => holding.stance === stance).map(({ actor }) => actor);
    return {
      key: position.id,
      selects: position.id,
      of: [position.issue, ...holdings.flatMap(({ key, actor }) => [key, actor.id])],
      statements: [],
      position,
      issue: issues.get(position.issue) ?? null,
      holders: {
        SUPPORTS: who('SUPPORTS'),
        OPPOSES: who('OPPOSES'),
        NEUTRAL: who('NEUTRAL'),
        MIXED: who('MIXED'),
      },
      said: new Set(holdings.flatMap(({ statements }) => statements)).size,
    };
  });
}
