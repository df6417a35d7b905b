import { GraphQLError, parse, type DocumentNode, type ParseOptions, type Source } from 'graphql';

/** The longest document, in tokens: the client's longest has some 500, and validation takes time that grows with the square of them. */
const MOST_TOKENS = 5_000;

/**
 * Parses a document of at most `MOST_TOKENS` tokens.
 * @throws GraphQLError on wrong syntax, too many tokens, or brackets nested deeper than the parser's stack
 */
export function parseLimited(source: string | Source, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof RangeError) throw new GraphQLError('The document is nested too deeply.');
    throw error;
  }
}
