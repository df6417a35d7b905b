import { laterWords } from '../../wording/later-words.ts';
import { namedCell } from '../cell.ts';
import type { PositionRow } from '../rows.ts';
import type { Column } from '../table.ts';
import { issueCell } from './issue-cell.ts';
import { maker } from './maker.ts';

const { position: names } = laterWords.table;

const { column, counting } = maker<PositionRow, keyof typeof names>(names);

/** The columns of the table of positions, in order. */
export const positionColumns: readonly Column<PositionRow>[] = [
  column('position', 380, ({ position }) => namedCell([{ id: position.id, name: position.proposition }])),
  column('issue', 180, ({ issue }) => issueCell(issue)),
  counting('supporters', 108, ({ holders }) => holders.SUPPORTS.length),
  counting('opponents', 108, ({ holders }) => holders.OPPOSES.length),
  counting('others', 148, ({ holders }) => holders.NEUTRAL.length + holders.MIXED.length),
  counting('statements', 106, ({ said }) => said),
  column('for', 240, ({ holders }) => namedCell(holders.SUPPORTS)),
  column('against', 240, ({ holders }) => namedCell(holders.OPPOSES)),
];
