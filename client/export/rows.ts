import { formatAddress } from '../address/address.ts';
import type { ExportStatementFragment } from '../generated/graphql.ts';

type Statement = ExportStatementFragment;
type Expression = Statement['expressions'][number];

/** What the columns are called, in order. */
export const columns = [
  'actor',
  'kind',
  'act',
  'cue',
  'said',
  'stance',
  'position',
  'condition',
  'certainty',
  'attribution',
  'reported by',
  'quote',
  'words',
  'document',
  'publisher',
  'published',
  'locator',
  'url',
  'link',
  'statement id',
] as const;

/**
 * One row for every position and quote of every statement; a statement without position has one row for each quote. Dates are EDTF.
 * @param origin where the links lead, such as http://127.0.0.1:4000
 * @param passes which of what is expressed counts
 */
export function statementRows(
  statements: readonly Statement[],
  origin: string,
  passes: (expression: Expression) => boolean,
): string[][] {
  return statements.flatMap((statement) => {
    const expressions = statement.expressions.filter(passes);
    if (expressions.length === 0) return statement.quotes.map((quote) => row(statement, null, quote, origin));
    return expressions.flatMap((expression) => {
      const carrying = new Set(expression.quotes.map(({ id }) => id));
      return statement.quotes
        .filter(({ id }) => carrying.has(id))
        .map((quote) => row(statement, expression, quote, origin));
    });
  });
}

function row(
  statement: Statement,
  expression: Expression | null,
  quote: Statement['quotes'][number],
  origin: string,
): string[] {
  const { document } = quote;
  const page = formatAddress({
    screen: 'document',
    document: document.id,
    quote: quote.id,
    selection: null,
    search: '',
  });
  const unsure = statement.certainty ?? expression?.certainty ?? '';
  return [
    statement.actor.name,
    statement.kind,
    statement.act,
    statement.cue,
    statement.said?.edtf ?? '',
    expression?.stance ?? '',
    expression?.position.proposition ?? '',
    expression?.condition ?? '',
    unsure,
    statement.attribution,
    statement.reportedBy.map(({ actor }) => actor.name).join('; '),
    quote.exact,
    quote.words,
    document.title,
    document.publisher?.name ?? '',
    document.published?.edtf ?? '',
    quote.locator ?? '',
    document.url ?? '',
    new URL(page, origin).href,
    statement.id,
  ];
}
