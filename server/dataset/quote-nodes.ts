import { quoteId, wordsOfQuote, wordsOfTie, type CheckedDataset, type QuoteNode } from './checked.ts';
import type { DatasetFile, QuoteEntry, Words } from './format.ts';
import { entriesOf } from './rows.ts';

/** The quotes of a dataset as nodes, by document key: one for all that quote the same words of the same place. */
export function quoteNodes(dataset: CheckedDataset): Map<string, QuoteNode[]> {
  const nodes = new Map<string, QuoteNode>();
  for (const { quote, words } of quotesOf(dataset.file)) {
    const { document, locator } = quote;
    const span = spanOf(dataset, quote);
    const id = quoteId(dataset.id, document, span, words);
    nodes.set(id, { id, document, words, ...span, locator: locator ?? nodes.get(id)?.locator });
  }
  const byDocument = new Map<string, QuoteNode[]>();
  for (const node of nodes.values()) {
    const others = byDocument.get(node.document);
    if (others === undefined) byDocument.set(node.document, [node]);
    else others.push(node);
  }
  return byDocument;
}

/** Where a quote stands. @throws Error for a quote that was not anchored: a fault of the program */
export function spanOf(dataset: CheckedDataset, quote: QuoteEntry): { start: number; end: number } {
  const span = dataset.spans.get(quote);
  if (span === undefined) throw new Error(`the quote "${quote.exact}" was not anchored`);
  return span;
}

/** All quotes as written, with whose words each is: those of statements, then of offices, then of memberships. */
export function* quotesOf(
  file: DatasetFile,
): Generator<{ readonly quote: QuoteEntry; readonly words: Words }> {
  for (const [, { kind, quotes }] of entriesOf(file.statements)) {
    for (const quote of quotes) yield { quote, words: wordsOfQuote(quote, kind) };
  }
  const actors = entriesOf(file.actors).map(([, actor]) => actor);
  for (const ties of [actors.map(({ represents }) => represents), actors.map(({ memberOf }) => memberOf)]) {
    for (const { quotes } of ties.flatMap((of) => of ?? [])) {
      for (const quote of quotes ?? []) yield { quote, words: wordsOfTie(quote) };
    }
  }
}
