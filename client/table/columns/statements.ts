import type { TableStatementFragment } from '../../generated/graphql.ts';
import { laterWords } from '../../wording/later-words.ts';
import { type Cell, dateCell, namedCell, textCell } from '../cell.ts';
import type { StatementRow } from '../rows.ts';
import type { Column } from '../table.ts';
import { issueCell } from './issue-cell.ts';
import { maker } from './maker.ts';
import { stanceCell } from './stance-cell.ts';

const { statement: names, kinds, low } = laterWords.table;

type Statement = TableStatementFragment;
type Expression = Statement['expressions'][number];

/** What the statement of a row says of the row's position; null where the row has none. */
const expressed = ({ position }: StatementRow, { expressions }: Statement): Expression | null =>
  expressions.find((each) => each.position.id === position?.id) ?? null;

/** The quotes that carry what the row tells. */
function carrying(row: StatementRow, statement: Statement): Statement['quotes'] {
  const own = expressed(row, statement)?.quotes.map(({ id }) => id);
  return own === undefined ? statement.quotes : statement.quotes.filter(({ id }) => own.includes(id));
}

const documentsOf = (row: StatementRow, statement: Statement) => [
  ...new Map(carrying(row, statement).map(({ document }) => [document.id, document])).values(),
];

function quoteCell(row: StatementRow, statement: Statement): Cell {
  const quotes = carrying(row, statement);
  const text = quotes.map(({ exact }) => exact).join(' … ');
  const named = quotes.map(({ id, exact, document }) => ({ id, exact, document: document.id }));
  return { ...textCell(text), look: { as: 'quotes', quotes: named } };
}

const { column } = maker<StatementRow, keyof typeof names>(names);

/** A column whose cells tell the words of the row's statement; empty where the statement is gone since. */
const telling = (
  id: keyof typeof names,
  width: number,
  cell: (row: StatementRow, statement: Statement) => Cell,
  shown = true,
): Column<StatementRow> =>
  column(
    id,
    width,
    (row, words) => {
      const statement = words.get(row.statement) ?? null;
      return statement === null ? textCell(null) : cell(row, statement);
    },
    { words: true, shown },
  );

/** The columns of the table of statements, in order. */
export const statementColumns: readonly Column<StatementRow>[] = [
  column('actor', 168, ({ actor }) => namedCell([actor], actor.kind)),
  telling('stance', 108, (row, statement) => {
    const stance = expressed(row, statement)?.stance;
    return stance === undefined ? textCell(null) : stanceCell(stance, statement.attribution === 'RELAYED');
  }),
  column('position', 250, ({ position }) =>
    namedCell(position === null ? [] : [{ id: position.id, name: position.proposition }]),
  ),
  column('issue', 150, ({ issue }) => issueCell(issue), { shown: false }),
  telling('condition', 160, (row, statement) =>
    textCell(expressed(row, statement)?.condition ?? null, 'said'),
  ),
  telling('quote', 320, quoteCell),
  telling('cue', 120, (_, { cue }) => textCell(cue, 'said')),
  telling('said', 140, (_, { said }) => dateCell(said)),
  telling('through', 150, (_, { reportedBy }) => namedCell(reportedBy.map(({ actor }) => actor))),
  telling('kind', 92, (_, { kind }) => textCell(kinds[kind])),
  telling('certainty', 96, (row, statement) => {
    const unsure = statement.certainty ?? expressed(row, statement)?.certainty ?? null;
    return textCell(unsure === null ? null : low);
  }),
  telling('document', 210, (row, statement) =>
    namedCell(documentsOf(row, statement).map(({ id, title }) => ({ id, name: title }))),
  ),
  telling('published', 140, (row, statement) => dateCell(documentsOf(row, statement)[0]?.published ?? null)),
  telling(
    'publisher',
    150,
    (row, statement) => namedCell(documentsOf(row, statement).flatMap(({ publisher }) => publisher ?? [])),
    false,
  ),
  telling('to', 150, (_, { addressedTo }) => namedCell(addressedTo), false),
];
