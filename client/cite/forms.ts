import { formatAddress } from '../address/address.ts';
import { laterWords } from '../wording/later-words.ts';
import { annotationOf } from './annotation.ts';
import { bibtexCitation } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { markdownCitation } from './markdown.ts';
import { plainCitation } from './plain.ts';

/** One form of a citation: its name, the file it is saved as, and how it is written. */
interface Form {
  readonly name: string;
  readonly file: string;
  /** Media type. */
  readonly type: string;
  readonly write: (cited: Cited) => Promise<string> | string;
}

/** Address of the page about a node, whole. */
const pageOf = (id: string): string =>
  new URL(
    formatAddress({ screen: 'dossier', about: id, against: null, selection: null, search: '' }),
    location.href,
  ).href;

export const forms = {
  plain: { name: laterWords.cite.plain, file: 'quote.txt', type: 'text/plain', write: plainCitation },
  markdown: {
    name: laterWords.cite.markdown,
    file: 'quote.md',
    type: 'text/markdown',
    write: markdownCitation,
  },
  bibtex: {
    name: laterWords.cite.bibtex,
    file: 'quote.bib',
    type: 'application/x-bibtex',
    write: bibtexCitation,
  },
  annotation: {
    name: laterWords.cite.annotation,
    file: 'quote.jsonld',
    type: 'application/ld+json',
    write: (cited) => `${JSON.stringify(annotationOf(cited, pageOf), null, 2)}\n`,
  },
} as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof forms;

export const formNames: readonly FormName[] = ['plain', 'markdown', 'bibtex', 'annotation'];
