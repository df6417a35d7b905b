import type { Reading } from '../address/reading.ts';
import { ReadEdgeDocument, ReadNodeDocument, ReadTracesDocument } from '../generated/graphql.ts';
import { question, type Shown } from '../query/show-query.ts';
import { edgeSubject, isEvidence } from './subject.ts';
import { firstTraces } from './use-traces.ts';

/** What the reader asks: the words behind what is read; of documents and of the coder's edges, which have none, what is known of them. */
export function readerQuestion(id: string, reading: Reading): Shown {
  const edge = edgeSubject(id);
  if (edge !== null && !isEvidence(edge.type))
    return question(ReadEdgeDocument, { ends: [edge.source, edge.target] });
  if (id.startsWith('Document:')) return question(ReadNodeDocument, { id });
  return question(ReadTracesDocument, firstTraces(id, reading));
}
