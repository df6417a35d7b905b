import { foldedWords } from '../graph/fold.ts';
import { matchesOf, type TextRange } from '../graph/matches.ts';
import type { Found } from '../graph/search.ts';
import type { SearchField } from './generated/resolver-types.ts';

/** Something found, and where the words stand in it. */
export interface SearchHit {
  readonly node: Found;
  readonly field: SearchField;
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/**
 * Shows where folded words stand in a node that holds them all.
 * @throws Error where it does not: then the database and this disagree
 */
export function searchHit(node: Found, words: readonly string[]): SearchHit {
  for (const [field, text] of searchedIn(node)) {
    if (holdsAll(text, words)) return { node, field, text, ranges: matchesOf(text, words) };
  }
  throw new Error(`${node.label} ${node.id} was found, but does not hold the words`);
}

/** What is searched of a node, in the order in which hits come. */
function searchedIn(node: Found): [SearchField, string][] {
  if (node.label === 'Position') return [['PROPOSITION', node.proposition]];
  if (node.label === 'Quote') return [['QUOTE', node.exact]];
  if (node.label === 'Document') return [['TITLE', node.title]];
  const aliases = node.label === 'Actor' ? node.aliases : [];
  return [['NAME', node.name], ...aliases.map((alias): [SearchField, string] => ['ALIAS', alias])];
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const held = foldedWords(text);
  return words.every((beginning) => held.some((word) => word.startsWith(beginning)));
}
