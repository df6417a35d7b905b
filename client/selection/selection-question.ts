import type { CanvasAddress } from '../address/address.ts';
import { selectedIn } from '../address/editing.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { graphQuestion } from '../filter/graph-question.ts';
import { OpeningGraphDocument, ReadTracesDocument } from '../generated/graphql.ts';
import { question, type Shown } from '../query/show-query.ts';
import { edgeSubject } from '../reader/subject.ts';
import { firstTraces } from '../reader/use-traces.ts';
import { withOthers } from './with-others.ts';

/** So many things are traced together at most. */
export const mostTraced = 100;

/**
 * What gives what the panel tells of what is selected: where it is read together, the words behind it; else who of it holds what, which
 * is told from the graph that is drawn.
 */
export function selectionQuestion(address: CanvasAddress, graph: DrawnGraph): Shown {
  const ids = selectedIn(address);
  const [first = '', ...others] = ids.slice(0, mostTraced);
  if (address.reading.together)
    return question(ReadTracesDocument, firstTraces(first, address.reading, others));
  const nodes = ids.flatMap((id) => {
    const edge = edgeSubject(id);
    return edge === null ? [id] : [edge.source, edge.target];
  });
  return question(OpeningGraphDocument, graphQuestion(address.filter, withOthers(graph, nodes)));
}
