import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Span } from './anchor.ts';
import { occurrences } from './anchor.ts';
import type { CheckedDataset, HeldText } from './checked.ts';
import { inOrder, type Diagnostic } from './diagnostic.ts';
import { datasetFile, type QuoteEntry } from './format.ts';
import { entriesOf } from './rows.ts';
import { readTextFile } from './text-file.ts';
import { TextIndex } from './text-index.ts';
import { readYaml } from './yaml-source.ts';

/** The dataset, or all that is wrong with it; warnings in either case, all by place. */
export type ReadResult =
  | { readonly dataset: CheckedDataset; readonly diagnostics: readonly Diagnostic[] }
  | { readonly dataset: undefined; readonly diagnostics: readonly Diagnostic[] };

const MOST_BYTES = 64 * 1024 * 1024;

/** Reads and checks the dataset in a folder. */
export async function readDataset(folder: string): Promise<ReadResult> {
  const path = join(folder, 'dataset.yaml');
  const yaml = await readTextFile(folder, 'dataset.yaml', MOST_BYTES);
  const source = readYaml(yaml.text.replace(/^\uFEFF/, ''));
  const parsed = datasetFile.safeParse(source.value);
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.map(({ path: at, message }): Diagnostic => ({
      file: path,
      ...source.placeOf(at),
      severity: 'error',
      message,
    }));
    return { dataset: undefined, diagnostics: inOrder(diagnostics) };
  }
  const file = parsed.data;
  const texts = new Map<string, HeldText>();
  const spans = new Map<QuoteEntry, Span>();
  const quotes = [
    ...entriesOf(file.statements).flatMap(([, statement]) => statement.quotes),
    ...entriesOf(file.actors).flatMap(([, { represents = [], memberOf = [] }]) =>
      [...represents, ...memberOf].flatMap((tie) => tie.quotes ?? []),
    ),
  ];
  for (const [key, document] of entriesOf(file.documents)) {
    if (document.text === undefined) continue;
    const { text, sha256 } = await readTextFile(folder, document.text);
    texts.set(key, { path: document.text, sha256, length: text.length });
    const index = new TextIndex(text);
    for (const quote of quotes) {
      if (quote.document !== key) continue;
      const found = occurrences(index, quote);
      const [span] = found;
      if (span === undefined || found.length > 1) throw new Error(`${found.length} × ${quote.exact}`);
      spans.set(quote, span);
    }
  }
  const hash = createHash('sha256').update('dixit 1\n').update(yaml.sha256);
  for (const [key, { sha256 }] of texts) hash.update(`\n${key} ${sha256}`);
  return {
    dataset: {
      id: file.dataset,
      folder,
      path,
      sha256: hash.digest('hex'),
      file,
      texts,
      spans,
      references: [],
      uses: [],
      placeOfText: (key) => source.placeOf(['documents', key, 'text']),
    },
    diagnostics: [],
  };
}
