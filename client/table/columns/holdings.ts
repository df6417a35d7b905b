import { laterWords } from '../../wording/later-words.ts';
import { dateCell, namedCell, textCell } from '../cell.ts';
import type { HoldingRow } from '../rows.ts';
import { firstSaid, lastSaid } from '../said.ts';
import type { Column, Words } from '../table.ts';
import { issueCell } from './issue-cell.ts';
import { maker } from './maker.ts';
import { stanceCell } from './stance-cell.ts';

const { holding: names, conditional } = laterWords.table;

const { column, counting } = maker<HoldingRow, keyof typeof names>(names);

const statementsOf = ({ statements }: HoldingRow, words: Words) =>
  statements.flatMap((id) => words.get(id) ?? []);

/** The columns of the table of holdings, in order. */
export const holdingColumns: readonly Column<HoldingRow>[] = [
  column('actor', 180, ({ actor }) => namedCell([actor], actor.kind)),
  column('stance', 108, ({ holding }) => stanceCell(holding.stance, holding.relayed)),
  column('position', 320, ({ position }) => namedCell([{ id: position.id, name: position.proposition }])),
  column('issue', 170, ({ issue }) => issueCell(issue)),
  counting('statements', 106, ({ statements }) => statements.length),
  counting('firsthand', 100, ({ heard }) => heard.firsthand),
  counting('relayed', 92, ({ heard }) => heard.relayed),
  column('conditional', 112, ({ holding }) => textCell(conditional[holding.conditional])),
  column('first', 140, (row, words) => dateCell(firstSaid(statementsOf(row, words))), { words: true }),
  column('last', 140, (row, words) => dateCell(lastSaid(statementsOf(row, words))), { words: true }),
];
