import { z } from 'zod';
import { occurrences, type Span } from '../anchor.ts';
import type { HeldText } from '../checked.ts';
import { formatPlace } from '../diagnostic.ts';
import { LineIndex } from '../line-index.ts';
import { readTextFile, UnusableFile } from '../text-file.ts';
import { TextIndex } from '../text-index.ts';
import type { Path, YamlSource } from '../yaml/source.ts';
import { Cues } from './cues.ts';
import type { Findings } from './findings.ts';
import { NearMisses } from './near-miss.ts';
import { isMapping, spots, textAt, type Mapping } from './tree.ts';

/** What is found in the texts. */
export interface Anchored {
  /** By document key. */
  readonly texts: ReadonlyMap<string, HeldText>;
  /** By the quote as read. */
  readonly spans: ReadonlyMap<Mapping, Span>;
}

/** Where quotes are written. */
export const QUOTES = [
  'statements.*.quotes.*',
  'actors.*.represents.*.quotes.*',
  'actors.*.memberOf.*.quotes.*',
];

const selector = z.object({
  document: z.string(),
  exact: z.string().regex(/\S/),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

interface Job {
  readonly quote: Mapping;
  readonly selector: z.infer<typeof selector>;
  readonly path: Path;
}

/** The messages show so many places, and so much of a quote (code points). */
const MOST_PLACES = 10;
const BEGINNING = /^.{0,60}/su;

/** Reads each text once, one at a time, and finds in it the quotes and cues that are to stand there. */
export async function anchorQuotes(
  folder: string,
  source: YamlSource,
  findings: Findings,
): Promise<Anchored> {
  const texts = new Map<string, HeldText>();
  const spans = new Map<Mapping, Span>();
  const jobs = jobsByDocument(source.value);
  const cues = new Cues(source.value);
  for (const { value, path } of spots(source.value, 'documents.*')) {
    const key = String(path[1]);
    const file = textAt(value, 'text');
    const quotes = jobs.get(key) ?? [];
    if (file === undefined || file.trim() === '') {
      for (const job of quotes) {
        if (isMapping(value) && value['text'] === undefined) {
          findings.error([...job.path, 'document'], `document "${key}" has no text to quote from`);
        }
      }
      continue;
    }
    try {
      const { text, sha256 } = await readTextFile(folder, file);
      texts.set(key, { path: file, sha256, length: text.length, place: source.placeOf([...path, 'text']) });
      const index = new TextIndex(text);
      anchor(quotes, index, file, spans, findings);
      cues.lookIn(key, index);
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      findings.error([...path, 'text'], error.message);
    }
  }
  cues.report(findings);
  return { texts, spans };
}

function jobsByDocument(file: unknown): Map<string, Job[]> {
  const jobs = new Map<string, Job[]>();
  for (const pattern of QUOTES) {
    for (const { value, path } of spots(file, pattern)) {
      const parsed = selector.safeParse(value);
      if (!parsed.success || !isMapping(value)) continue;
      const { document } = parsed.data;
      const others = jobs.get(document) ?? [];
      others.push({ quote: value, selector: parsed.data, path });
      jobs.set(document, others);
    }
  }
  return jobs;
}

function anchor(
  jobs: readonly Job[],
  index: TextIndex,
  file: string,
  spans: Map<Mapping, Span>,
  findings: Findings,
): void {
  const nearMisses = new NearMisses(index.text);
  let lines: LineIndex | undefined;
  const placesOf = (found: readonly Span[]) => {
    lines ??= new LineIndex(index.text);
    const shown = found
      .slice(0, MOST_PLACES)
      .map(({ start }) => formatPlace(lines?.placeOf(start) ?? { line: 1, column: 1 }));
    return shown.join(', ') + (found.length > MOST_PLACES ? ` and ${found.length - MOST_PLACES} more` : '');
  };
  for (const { quote, selector: wanted, path } of jobs) {
    const found = occurrences(index, wanted);
    const [span] = found;
    const words = shortened(wanted.exact);
    if (span !== undefined && found.length === 1) spans.set(quote, span);
    else if (found.length > 1) {
      const more =
        wanted.prefix === undefined && wanted.suffix === undefined ? '' : ' even with this prefix and suffix';
      findings.error(
        [...path, 'exact'],
        `"${words}" stands ${found.length} times in ${file}${more}: at ${placesOf(found)}; add the words directly before or after as "prefix" or "suffix"`,
      );
    } else {
      const elsewhere = occurrences(index, { exact: wanted.exact });
      const why =
        elsewhere.length > 0
          ? `stands in ${file} at ${placesOf(elsewhere)}, but not with this prefix and suffix directly beside it`
          : `is not found in ${file}${differences(nearMisses.differencesOf(wanted.exact))}`;
      findings.error([...path, 'exact'], `"${words}" ${why}`);
    }
  }
}

function differences(names: readonly string[]): string {
  return names.length === 0 ? '' : `; it is, but for ${names.join(' and ')}`;
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  const [beginning = line] = BEGINNING.exec(line) ?? [];
  return beginning.length < line.length ? `${beginning}…` : line;
}
