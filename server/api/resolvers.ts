import { actorResolvers } from './resolvers/actor.ts';
import { actorTiesResolvers } from './resolvers/actor-ties.ts';
import { agreementResolvers } from './resolvers/agreement.ts';
import { datasetResolvers } from './resolvers/dataset.ts';
import { documentResolvers } from './resolvers/document.ts';
import { eventResolvers } from './resolvers/event.ts';
import { facetResolvers } from './resolvers/facets.ts';
import { graphResolvers } from './resolvers/graph.ts';
import { holdingResolvers } from './resolvers/holding.ts';
import { issueResolvers } from './resolvers/issue.ts';
import { neighbourhoodResolvers } from './resolvers/neighbourhood.ts';
import { nodeResolvers } from './resolvers/node.ts';
import { pathsResolvers } from './resolvers/paths.ts';
import { positionResolvers } from './resolvers/position.ts';
import { quoteResolvers } from './resolvers/quote.ts';
import { searchResolvers } from './resolvers/search.ts';
import { statementResolvers } from './resolvers/statement.ts';
import { timelineResolvers } from './resolvers/timeline.ts';
import { traceResolvers } from './resolvers/trace.ts';

/** The resolvers of all concepts, each file with its types and its fields of Query. */
export const resolvers = [
  actorResolvers,
  actorTiesResolvers,
  agreementResolvers,
  datasetResolvers,
  documentResolvers,
  eventResolvers,
  facetResolvers,
  graphResolvers,
  holdingResolvers,
  issueResolvers,
  neighbourhoodResolvers,
  nodeResolvers,
  pathsResolvers,
  positionResolvers,
  quoteResolvers,
  searchResolvers,
  statementResolvers,
  timelineResolvers,
  traceResolvers,
];
