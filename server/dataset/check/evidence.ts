import type { Span } from '../anchor.ts';
import { quoteId } from '../checked.ts';
import type { Path } from '../yaml/source.ts';
import type { Findings } from './findings.ts';
import { QUOTES, type Anchored } from './texts.ts';
import { isMapping, spots, textAt, type Mapping } from './tree.ts';

/** A quote that was found, and where it is written. */
interface Placed extends Span {
  readonly quote: Mapping;
  readonly path: Path;
  readonly document: string;
}

/** Checks what quotes that were found say together: none twice in a statement, one locator for one place, relayed words within the words that relay them. */
export function checkEvidence(file: unknown, { spans }: Anchored, findings: Findings): void {
  checkLocators(file, spans, findings);
  const byStatement = new Map<string, Placed[]>();
  for (const { value, path } of spots(file, 'statements.*')) {
    const placed = placedQuotes(value, path, spans);
    byStatement.set(String(path[1]), placed);
    const seen = new Set<string>();
    for (const quote of placed) {
      const id = idOfQuote(quote, textAt(value, 'kind'));
      if (seen.has(id)) findings.errorAtKey(quote.path, 'the statement quotes these words twice');
      seen.add(id);
    }
  }
  warnOfQuotesOutside(file, byStatement, findings);
}

function placedQuotes(value: unknown, path: Path, spans: Anchored['spans']): Placed[] {
  return spots(value, 'quotes.*').flatMap((spot) => {
    const quote = spot.value;
    const span = isMapping(quote) ? spans.get(quote) : undefined;
    const document = textAt(quote, 'document');
    if (!isMapping(quote) || span === undefined || document === undefined) return [];
    return [{ quote, path: [...path, ...spot.path], document, start: span.start, end: span.end }];
  });
}

function idOfQuote({ quote, document, start, end }: Omit<Placed, 'path'>, kind: string | undefined): string {
  const words = textAt(quote, 'words');
  const speaker = words === undefined ? kind === 'DIRECT' : words === 'SPEAKER';
  return quoteId('', document, { start, end }, speaker ? 'SPEAKER' : 'REPORTER');
}

/** Quotes of the same words are one node, which has one locator. */
function checkLocators(file: unknown, spans: Anchored['spans'], findings: Findings): void {
  const locators = new Map<string, string>();
  for (const pattern of QUOTES) {
    for (const { value, path } of spots(file, pattern)) {
      const span = isMapping(value) ? spans.get(value) : undefined;
      const locator = textAt(value, 'locator');
      const document = textAt(value, 'document');
      if (!isMapping(value) || span === undefined || locator === undefined || document === undefined)
        continue;
      const [statement] = pattern.startsWith('statements') ? spots(file, `statements`) : [];
      const entry = isMapping(statement?.value) ? statement.value[String(path[1])] : undefined;
      const id = idOfQuote({ quote: value, document, ...span }, textAt(entry, 'kind'));
      const first = locators.get(id) ?? locator;
      locators.set(id, first);
      if (first !== locator)
        findings.error([...path, 'locator'], `the same words have the locator "${first}" elsewhere`);
    }
  }
}

function warnOfQuotesOutside(
  file: unknown,
  byStatement: ReadonlyMap<string, Placed[]>,
  findings: Findings,
): void {
  const around = new Map<string, Placed[]>();
  for (const { value, path } of spots(file, 'statements.*.reports.*')) {
    if (typeof value !== 'string') continue;
    const quotes = around.get(value) ?? [];
    for (const quote of byStatement.get(String(path[1])) ?? []) quotes.push(quote);
    around.set(value, quotes);
  }
  for (const [statement, reporters] of around) {
    for (const { document, start, end, path } of byStatement.get(statement) ?? []) {
      const within = reporters.some(
        (outer) => outer.document === document && outer.start <= start && end <= outer.end,
      );
      if (!within)
        findings.warningAtKey(
          path,
          `this quote of a relayed statement lies outside the quotes of those that report it`,
        );
    }
  }
}
