import { parseEdtf, ImpossibleDate, type DateRange } from '../edtf.ts';
import type { Path } from '../yaml/source.ts';
import type { Findings } from './findings.ts';
import type { Suggestions } from './suggest.ts';
import { isMapping, spots, textAt } from './tree.ts';

/** Reports what does not fit together within an entry, beyond what its shape allows. */
export function checkEntries(file: unknown, findings: Findings, suggestions: Suggestions): void {
  for (const { value, path } of spots(file, 'statements.*')) {
    checkWords(value, path, findings);
    checkQuoteKeys(value, path, findings, suggestions);
    checkOnce(value, path, 'expresses', 'position', findings);
    checkOnce(value, path, 'answers', 'statement', findings);
    checkSaid(file, value, path, findings);
  }
  for (const ties of ['actors.*.represents.*', 'actors.*.memberOf.*']) {
    for (const { value, path } of spots(file, ties)) checkSince(value, path, findings);
  }
  for (const { value, path } of spots(file, 'documents.*')) {
    if (!isMapping(value) || value['text'] === undefined || value['publisher'] !== undefined) continue;
    findings.errorAtKey(path, `"publisher" is missing: a document with a text names who published it`);
  }
  const own = textAt(file, 'dataset');
  for (const { value, path } of spots(file, 'uses.*')) {
    if (value === own) findings.error(path, `"${own}" cannot use itself`);
  }
}

/** A statement's kind and whose words its quotes are must agree. */
function checkWords(statement: unknown, path: Path, findings: Findings): void {
  const kind = textAt(statement, 'kind');
  const quotes = spots(statement, 'quotes.*').filter(({ value }) => isMapping(value));
  const only = kind === 'DIRECT' ? 'SPEAKER' : kind === 'INDIRECT' ? 'REPORTER' : undefined;
  for (const quote of quotes) {
    const words = textAt(quote.value, 'words');
    const at = [...path, ...quote.path];
    if (kind === 'MIXED' && isMapping(quote.value) && quote.value['words'] === undefined) {
      findings.errorAtKey(at, '"words" is missing: each quote of a MIXED statement says whose words it is');
    } else if (only !== undefined && (words === 'SPEAKER' || words === 'REPORTER') && words !== only) {
      findings.error([...at, 'words'], `words ${words} disagrees with kind ${kind}`);
    }
  }
  const words = new Set(quotes.map(({ value }) => textAt(value, 'words')));
  if (kind === 'MIXED' && words.size === 1 && !words.has(undefined)) {
    findings.error([...path, 'kind'], `kind MIXED, but all quotes are the ${[...words][0]}'s words`);
  }
}

/** Keys of quotes are a statement's own: given once, and known where an expression names them. */
function checkQuoteKeys(statement: unknown, path: Path, findings: Findings, suggestions: Suggestions): void {
  const keys = new Set<string>();
  for (const quote of spots(statement, 'quotes.*.key')) {
    if (typeof quote.value !== 'string') continue;
    if (keys.has(quote.value))
      findings.error([...path, ...quote.path], `the quote key "${quote.value}" is given twice`);
    keys.add(quote.value);
  }
  for (const carrier of spots(statement, 'expresses.*.quotes.*')) {
    const { value } = carrier;
    if (typeof value !== 'string' || keys.has(value)) continue;
    const hint = suggestions.for(value, keys);
    findings.error([...path, ...carrier.path], `no quote of this statement has the key "${value}"${hint}`);
  }
}

function checkOnce(statement: unknown, path: Path, list: string, key: string, findings: Findings): void {
  const seen = new Set<unknown>();
  for (const { value, path: at } of spots(statement, `${list}.*.${key}`)) {
    if (seen.has(value))
      findings.error([...path, ...at], `the ${key} "${String(value)}" stands twice in "${list}"`);
    seen.add(value);
  }
}

function checkSaid(file: unknown, statement: unknown, path: Path, findings: Findings): void {
  const said = rangeAt(statement, 'said');
  if (said === undefined) return;
  const documents = new Set(spots(statement, 'quotes.*.document').map(({ value }) => value));
  for (const key of documents) {
    if (typeof key !== 'string') continue;
    const [document] = spots(file, 'documents');
    const entry =
      isMapping(document?.value) && Object.hasOwn(document.value, key) ? document.value[key] : undefined;
    const published = rangeAt(entry, 'published');
    if (published === undefined || said.earliest <= published.latest) continue;
    findings.error(
      [...path, 'said'],
      `said ${said.edtf}, after document "${key}" was published (${published.edtf})`,
    );
  }
}

function checkSince(tie: unknown, path: Path, findings: Findings): void {
  const since = rangeAt(tie, 'since');
  const until = rangeAt(tie, 'until');
  if (since === undefined || until === undefined || since.earliest <= until.latest) return;
  findings.error([...path, 'since'], `since ${since.edtf} is after until ${until.edtf}`);
}

/** An entry's date, where it is one. */
function rangeAt(value: unknown, key: string): DateRange | undefined {
  const date = textAt(value, key);
  if (date === undefined) return undefined;
  try {
    return parseEdtf(date);
  } catch (error) {
    if (error instanceof ImpossibleDate) return undefined;
    throw error;
  }
}
