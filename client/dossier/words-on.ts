import type {
  DossierHoldingFragment,
  DossierQuoteFragment,
  DossierStatementFragment,
} from '../generated/graphql.ts';

/** What a statement does to a position, with the quotes that carry it. */
export interface Stand {
  readonly statement: DossierStatementFragment;
  readonly stance: 'SUPPORTS' | 'OPPOSES' | 'NEUTRAL';
  readonly condition: string | null;
  readonly quotes: readonly DossierQuoteFragment[];
}

/** The stand that a statement takes on a position; null where it takes none. */
export function standOf(statement: DossierStatementFragment, position: string): Stand | null {
  const expression = statement.expressions.find((one) => one.position.id === position);
  if (expression === undefined) return null;
  const carrying = new Set(expression.quotes.map(({ id }) => id));
  return {
    statement,
    stance: expression.stance,
    condition: expression.condition,
    quotes: statement.quotes.filter(({ id }) => carrying.has(id)),
  };
}

/** Of the newest statements of a holding the newest for each stance that it takes: one, or where the holding is mixed one for each side. */
export function standsOf({ statements, position, stance }: DossierHoldingFragment): readonly Stand[] {
  const all = statements.flatMap((statement) => standOf(statement, position.id) ?? []);
  const newest = all.filter((one, at) => all.findIndex((other) => other.stance === one.stance) === at);
  return stance === 'MIXED'
    ? newest.filter((one) => one.stance !== 'NEUTRAL')
    : newest.filter((one) => one.stance === stance);
}

/** The newest statement of a holding that supports its position; null where none of those at hand does. */
export function supportOf({ statements, position }: DossierHoldingFragment): Stand | null {
  const stands = statements.flatMap((statement) => standOf(statement, position.id) ?? []);
  return stands.find(({ stance }) => stance === 'SUPPORTS') ?? null;
}

/** Each way by which a relayed statement came, from the holder on; none where it was heard firsthand. Two steps are followed, the second without offices. */
export function chainsOf(statement: DossierStatementFragment) {
  return statement.reportedBy.map((teller) => {
    const [next] = teller.reportedBy;
    return next === undefined
      ? [statement, teller]
      : [statement, teller, { ...next, actor: { ...next.actor, represents: [] } }];
  });
}
