import type { Address } from '../address/address.ts';
import { freeVariables } from '../canvas/free/free-question.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import { isNode } from '../canvas/drawn-ids.ts';
import { dossierQuestion } from '../dossier/dossier-question.ts';
import { graphQuestion } from '../filter/graph-question.ts';
import { FreeGraphDocument, OpenDocumentDocument, OpeningGraphDocument } from '../generated/graphql.ts';
import { question, type Shown } from './show-query.ts';

/** What a screen asked to show what it shows; null for screens that asked nothing of their own. */
export function shownBy(address: Address): Shown | null {
  switch (address.screen) {
    case 'canvas': {
      const { view, filter, contents } = address;
      if (view !== 'free') return question(OpeningGraphDocument, graphQuestion(filter, contents.only));
      const ids = [...new Set(nodesIn(contents.blocks))].filter(isNode);
      return ids.length === 0 ? null : question(FreeGraphDocument, freeVariables(ids, filter));
    }
    case 'document':
      return question(OpenDocumentDocument, { id: address.document, quote: address.quote });
    case 'dossier':
      return dossierQuestion(address.about, address.against);
    case 'query':
    case 'unknown':
    default:
      return null;
  }
}
