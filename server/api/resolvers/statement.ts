import { quotesOf, type Statement } from '../../graph/statement-row.ts';
import type { StatementLinks } from '../../graph/statement-links.ts';
import type { Context } from '../context.ts';
import { edtfDate } from '../dates.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import { loadExisting, loadOne } from '../loaders.ts';
import { statementConnection } from '../statement-connection.ts';

/** Statements, and what hangs on them. */
export const statementResolvers: Resolvers = {
  Query: {
    statements: (_root, args, context) => statementConnection(context, args),
  },
  Statement: {
    id: ({ id }) => globalId('Statement', id),
    cue: ({ cues }) => cues[0] ?? '',
    said: ({ said, saidEarliest, saidLatest }) => edtfDate(said, saidEarliest, saidLatest),
    attribution: ({ relayed }) => (relayed ? 'RELAYED' : 'FIRSTHAND'),
    expressions: (statement) =>
      statement.expressions.map((expression) => ({
        ...expression,
        quotes: quotesOf(statement, expression),
      })),
    reports: async (statement, _args, context) =>
      loadExisting(context.loaders.Statement, (await linksOf(statement, context)).reports),
    reportedBy: async (statement, _args, context) =>
      loadExisting(context.loaders.Statement, (await linksOf(statement, context)).reportedBy),
    addressedTo: async (statement, _args, context) => (await linksOf(statement, context)).addressedTo,
    mentions: async (statement, _args, context) => {
      const links = await linksOf(statement, context);
      return [...links.mentionedActors, ...links.mentionedEvents, ...links.mentionedPositions];
    },
    answers: async (statement, _args, context) => (await linksOf(statement, context)).answers,
    answeredBy: async (statement, _args, context) => (await linksOf(statement, context)).answeredBy,
    at: async (statement, _args, context) => (await linksOf(statement, context)).at,
    coding: ({ coder, codedOn, method }) => ({ coder, on: codedOn, method }),
    dataset: ({ dataset }, _args, { loaders }) => loadOne(loaders.Dataset, dataset),
  },
  Answer: {
    statement: ({ statement }, _args, { loaders }) => loadOne(loaders.Statement, statement),
  },
};

/** @throws Error where the statement is gone since it was read */
function linksOf({ id }: Statement, { loaders }: Context): Promise<StatementLinks> {
  return loadOne(loaders.links, id);
}
