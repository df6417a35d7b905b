import { kindWord } from '../../wording/kind-word.ts';
import { laterWords } from '../../wording/later-words.ts';
import { namedCell, textCell } from '../cell.ts';
import type { ActorRow, Other } from '../rows.ts';
import type { Column } from '../table.ts';
import { maker } from './maker.ts';

const { actor: names } = laterWords.table;

const { column, counting } = maker<ActorRow, keyof typeof names>(names);

const sum = (others: readonly Other[]): number =>
  others.reduce((total, { statements }) => total + statements, 0);

const whoAre = (others: readonly Other[]) => namedCell(others.map(({ actor }) => actor));

/** The columns of the table of actors, in order. */
export const actorColumns: readonly Column<ActorRow>[] = [
  column('name', 220, ({ actor }) => namedCell([actor], actor.kind)),
  column('kind', 120, ({ actor }) => textCell(kindWord(actor.kind))),
  counting('statements', 106, ({ said }) => said),
  counting('positions', 130, ({ holds }) => holds),
  counting('relays', 92, ({ relays }) => sum(relays)),
  counting('relayed', 148, ({ relayedBy }) => sum(relayedBy)),
  column('whose', 260, ({ relays }) => whoAre(relays)),
  column('through', 260, ({ relayedBy }) => whoAre(relayedBy)),
];
