import { kindWord } from '../wording/kind-word.ts';
import type { HitFragment } from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';
import { words } from '../wording/words.ts';

/** A second line that says where a hit stands: "Jona Tirell · Harbour Radio, 3 February 2031". */
export function whereItStands({ node }: HitFragment): string {
  switch (node.__typename) {
    case 'Actor':
      return joined(kindWord(node.kind), node.description);
    case 'Position':
      return joined(node.issue.name, words.search.statements(node.statements.totalCount));
    case 'Issue':
      return words.search.positions(node.positions.totalCount);
    case 'Event':
      return joined(node.place, inWords(node.occurred?.edtf));
    case 'Document':
      return joined(node.publisher?.name, inWords(node.published?.edtf));
    case 'Quote': {
      const speaker = node.statements.edges[0]?.node.actor.name;
      const { publisher, title, published } = node.document;
      return joined(speaker, [publisher?.name ?? title, inWords(published?.edtf)].filter(Boolean).join(', '));
    }
    case 'Dataset':
    case 'Holding':
    case 'Statement':
    default:
      return '';
  }
}

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');
