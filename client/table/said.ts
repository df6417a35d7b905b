import type { TableStatementFragment } from '../generated/graphql.ts';

type Statement = Pick<TableStatementFragment, 'id' | 'said'>;
type Said = NonNullable<Statement['said']>;

const by = (key: (said: Said) => string, sign: 1 | -1) => (a: Statement, b: Statement) => {
  const [one, other] = [a.said === null ? '' : key(a.said), b.said === null ? '' : key(b.said)];
  if (one !== other) return one < other ? -sign : sign;
  return a.id < b.id ? -1 : 1;
};

const known = (statements: readonly Statement[]) => statements.filter(({ said }) => said !== null);

/** The date with the least latest day, as `Holding.firstSaid` of the API; ties by id, null only where none is known. */
export const firstSaid = (statements: readonly Statement[]): Said | null =>
  known(statements).toSorted(by(({ latest }) => latest ?? '9999-12-31', 1))[0]?.said ?? null;

/** The date with the greatest earliest day, as `Holding.lastSaid` of the API. */
export const lastSaid = (statements: readonly Statement[]): Said | null =>
  known(statements).toSorted(by(({ earliest }) => earliest ?? '0000-01-01', -1))[0]?.said ?? null;
