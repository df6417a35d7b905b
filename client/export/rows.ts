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
  'rights',
  'dataset',
  'coded by',
  'coded on',
  'coding method',
  'saved on',
  'saved from',
] as const;

/** When and from where rows are made: the same in all of them, as CSV has no place of its own for it. */
export interface Saving {
  /** Where the links lead, such as http://127.0.0.1:4000 */
  readonly origin: string;
  /** An instant by ISO 8601. */
  readonly made: string;
  /** The address whose statements these are. */
  readonly address: string;
}

/**
 * One row for every position and quote of every statement; a statement without position has one row for each quote. Dates are EDTF.
 * @param passes which of what is expressed counts
 */
export function statementRows(
  statements: readonly Statement[],
  saving: Saving,
  passes: (expression: Expression) => boolean,
): string[][] {
  return statements.flatMap((statement) => {
    const expressions = statement.expressions.filter(passes);
    if (expressions.length === 0) return statement.quotes.map((quote) => row(statement, null, quote, saving));
    return expressions.flatMap((expression) => {
      const carrying = new Set(expression.quotes.map(({ id }) => id));
      return statement.quotes
        .filter(({ id }) => carrying.has(id))
        .map((quote) => row(statement, expression, quote, saving));
    });
  });
}

function row(
  statement: Statement,
  expression: Expression | null,
  quote: Statement['quotes'][number],
  { origin, made, address }: Saving,
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
    document.rights ?? '',
    statement.dataset.title,
    statement.coding.coder,
    statement.coding.on,
    statement.coding.method,
    made,
    address,
  ];
}
