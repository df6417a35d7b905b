import type { EdgeType } from '../generated/graphql.ts';
import type { PathsAsked } from '../address/paths.ts';

/** All types of line, those that say most first. */
export const allLines: readonly EdgeType[] = [
  'HOLDS',
  'RELAYS',
  'ADDRESSES',
  'ANSWERS',
  'REPRESENTS',
  'MEMBER_OF',
  'ABOUT',
  'CONTRADICTS',
  'REFINES',
  'RETELLS',
  'PUBLISHED_BY',
  'MENTIONS',
];

/** Without who only spoke of whom: paths are longer, and tell more. */
export const tellingLines: readonly EdgeType[] = allLines.filter((type) => type !== 'MENTIONS');

/** The types of line that count. */
export const linesOf = ({ along }: PathsAsked): readonly EdgeType[] =>
  along === null ? allLines : allLines.filter((type) => along.includes(type));
