import { formatAddress } from '../address/address.ts';
import { isoDay } from '../export/file-name.ts';
import { laterWords } from '../wording/later-words.ts';
import { annotationOf } from './annotation.ts';
import { bibtexCitation } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { markdownCitation } from './markdown.ts';
import { plainCitation } from './plain.ts';

/** One form of a citation: its name, the ending of the file it is saved as, and how it is written. */
interface Form {
  readonly name: string;
  readonly ending: string;
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
  plain: { name: laterWords.cite.plain, ending: 'txt', type: 'text/plain', write: plainCitation },
  markdown: {
    name: laterWords.cite.markdown,
    ending: 'md',
    type: 'text/markdown',
    write: markdownCitation,
  },
  bibtex: {
    name: laterWords.cite.bibtex,
    ending: 'bib',
    type: 'application/x-bibtex',
    write: (cited) => bibtexCitation(cited, isoDay()),
  },
  annotation: {
    name: laterWords.cite.annotation,
    ending: 'jsonld',
    type: 'application/ld+json',
    write: (cited) => `${JSON.stringify(annotationOf(cited, pageOf), null, 2)}\n`,
  },
} as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof forms;

export const formNames: readonly FormName[] = ['plain', 'markdown', 'bibtex', 'annotation'];
