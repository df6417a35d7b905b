import { latex } from './latex.ts';
import { type Cited, placeOf, retoldBy } from './cited.ts';
import { attributionLine } from './plain.ts';
import { laterWords } from '../wording/later-words.ts';

/**
 * The document of a quote as an entry of BibTeX, with the quote, its attribution and its address in the note. Beside `year` and `month`
 * stands `date` in EDTF, which biblatex reads, where the date of publication is uncertain, too.
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf section 2.3.8
 */
export async function bibtexCitation(cited: Cited): Promise<string> {
  const { quote } = cited;
  const { publisher, title, published, url, language, rights } = quote.document;
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  // The library writes only ASCII otherwise, and leaves Cyrillic out.
  plugins.config.get('@bibtex').format.asciiOnly = false;
  const [entry] = plugins.output.format(
    'bibtex',
    [
      {
        id: quote.id,
        type: 'webpage',
        title: latex(title),
        ...(publisher && { author: [{ literal: latex(publisher.name) }] }),
        ...dateParts(published?.edtf),
        ...(url !== null && { URL: url }),
        note: latex(noteOf(cited)),
      },
    ],
    { format: 'object' },
  );
  if (!entry) throw new Error('The library wrote no entry.');
  const fields = Object.entries({
    ...entry.properties,
    // Its capitals are the publisher's: no style may take them away.
    title: `{${latex(title)}}`,
    ...(published && { date: published.edtf }),
    ...(language !== null && { language: latex(language) }),
    ...(rights !== null && { copyright: latex(rights) }),
  });
  const written = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('');
  return `@${entry.type}{${label(quote.id)},\n${written}}\n`;
}

/** The words, who said them, and where they are to be found. */
function noteOf({ quote, attribution, link }: Cited): string {
  const whose = quote.words === 'SPEAKER' ? '' : ` ${laterWords.cite.reporters}`;
  const retold = retoldBy(quote);
  return [
    `“${quote.exact}”${whose}`,
    attribution && `— ${attributionLine(attribution).replace(/[\u2068\u2069]/g, '')}`,
    placeOf(quote),
    retold.length > 0 && laterWords.cite.retells(retold.join('; ')).trim(),
    link,
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}

/** A key that BibTeX takes: the quote's own id. */
const label = (id: string): string => id.replace(/^Quote:/, '').replace(/[^\w.-]/g, '-');

/** Year and month for old BibTeX, as far as one is given: of a period its first or only end, and no month. */
function dateParts(edtf: string | undefined): { issued?: { 'date-parts': number[][] } } {
  const dates = edtf?.match(/\d{4}(-\d\d){0,2}/g) ?? [];
  const [first] = dates;
  if (first === undefined) return {};
  const parts = first.split('-').map(Number);
  return { issued: { 'date-parts': [edtf?.includes('/') === true ? parts.slice(0, 1) : parts] } };
}
