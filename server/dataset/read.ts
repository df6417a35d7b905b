import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Span } from './anchor.ts';
import { checkEvidence } from './check/evidence.ts';
import { Findings } from './check/findings.ts';
import { checkReferences, checkSets, warnOfUnused } from './check/references.ts';
import { checkRelations } from './check/relations.ts';
import { reportShape } from './check/shape.ts';
import { checkEntries } from './check/statements.ts';
import { Suggestions } from './check/suggest.ts';
import { anchorQuotes, QUOTES, type Anchored } from './check/texts.ts';
import { isMapping, spots } from './check/tree.ts';
import type { CheckedDataset } from './checked.ts';
import { errorAt, inOrder, type Diagnostic } from './diagnostic.ts';
import { datasetFile, type DatasetFile, type QuoteEntry } from './format.ts';
import { quotesOf } from './quote-nodes.ts';
import { readTextFile, UnusableFile } from './text-file.ts';
import { YamlSource, YamlSyntaxError } from './yaml/source.ts';

/** A dataset without errors, or none; and all there is to tell about its file, by place: errors where there is none, warnings in either case. */
export interface ReadResult {
  readonly dataset: CheckedDataset | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Reads and checks the dataset in a folder: its `dataset.yaml` and all its texts, one at a time. Faults come back as diagnostics, all at once. */
export async function readDataset(folder: string): Promise<ReadResult> {
  const path = join(folder, 'dataset.yaml');
  try {
    const yaml = await readTextFile(folder, 'dataset.yaml', MOST_BYTES);
    const source = new YamlSource(yaml.text.replace(/^\uFEFF/, ''));
    return await check(folder, path, yaml.sha256, source);
  } catch (error) {
    if (error instanceof UnusableFile) {
      return { dataset: undefined, diagnostics: [errorAt(path, error.place, error.message)] };
    }
    if (!(error instanceof YamlSyntaxError)) throw error;
    const diagnostics = error.faults.map((fault) => errorAt(path, fault, fault.message));
    return { dataset: undefined, diagnostics: inOrder(diagnostics) };
  }
}

async function check(
  folder: string,
  path: string,
  yamlSha256: string,
  source: YamlSource,
): Promise<ReadResult> {
  const findings = new Findings(path, source);
  const suggestions = new Suggestions();
  const parsed = datasetFile.safeParse(source.value);
  if (!parsed.success) reportShape(parsed.error.issues, source.value, findings, suggestions);
  const references = checkReferences(source, findings, suggestions);
  checkSets(source.value, findings);
  checkEntries(source.value, findings, suggestions);
  checkRelations(source.value, findings);
  const anchored = await anchorQuotes(folder, source, findings);
  checkEvidence(source.value, anchored, findings);
  warnOfUnused(source.value, findings);
  const diagnostics = findings.all();
  if (!parsed.success || findings.failed) return { dataset: undefined, diagnostics };
  const file = parsed.data;
  const dataset = {
    id: file.dataset,
    folder,
    path,
    sha256: hashOf(yamlSha256, anchored),
    file,
    texts: anchored.texts,
    spans: spansOf(file, source.value, anchored),
    references,
    placeOf: source.placeOf.bind(source),
    uses: (file.uses ?? []).map((used, index) => ({ dataset: used, place: source.placeOf(['uses', index]) })),
  };
  return { dataset, diagnostics };
}

/** The version of what a load makes of the files: another one loads all datasets anew. */
const STORED_FORMAT = 'dixit dataset 1';

function hashOf(yamlSha256: string, { texts }: Anchored): string {
  const hash = createHash('sha256').update(`${STORED_FORMAT}\n${yamlSha256}\n`);
  for (const [key, { sha256 }] of texts) hash.update(`${key} ${sha256}\n`);
  return hash.digest('hex');
}

/** Spans by the quotes as decoded: these and the quotes as read come in the same order. */
function spansOf(file: DatasetFile, raw: unknown, { spans }: Anchored): Map<QuoteEntry, Span> {
  const asRead = QUOTES.flatMap((pattern) => Array.from(spots(raw, pattern), ({ value }) => value));
  const found = new Map<QuoteEntry, Span>();
  for (const [index, { quote }] of [...quotesOf(file)].entries()) {
    const read = asRead[index];
    const span = isMapping(read) ? spans.get(read) : undefined;
    if (span !== undefined) found.set(quote, span);
  }
  return found;
}
