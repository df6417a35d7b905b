import type { StatementFilter } from '../generated/graphql.ts';
import { apart } from '../page/apart.tsx';

const PageTimeline = apart(async () => (await import('../timeline/PageTimeline.tsx')).default);

/** From so many statements on, when they were said is worth a picture. */
const worthIt = 3;

interface WhenSaidProps {
  /** Those that a page is about. */
  readonly filter: StatementFilter;
  /** How many they are. */
  readonly statements: number;
}

/** The statements of a page over time, where there are enough of them. */
export function WhenSaid({ filter, statements }: WhenSaidProps) {
  return statements < worthIt ? null : <PageTimeline filter={filter} />;
}
