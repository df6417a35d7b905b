import { latex } from './latex.ts';
import { type Cited, placeOf, retoldBy } from './cited.ts';
import { attributionLine } from './plain.ts';
import { publishedInWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';

/** Names of months as BibTeX's styles know them: macros, which each style writes in its own language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The document of a quote as an entry of BibTeX, with the quote, its attribution and its address in the note. Beside `year` and `month`,
 * which every style reads, stands `date` in EDTF, which biblatex reads, where the date of publication is uncertain, too.
 * @param today the day on which the address was seen, YYYY-MM-DD
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf sections 2.2.2 and 2.3.8
 */
export async function bibtexCitation(cited: Cited, today: string): Promise<string> {
  const { quote, link } = cited;
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
        ...(publisher && { author: [{ literal: latex(publisher.name) }], publisher: latex(publisher.name) }),
        // Where the document has no address of its own, it can be read here.
        URL: url ?? link,
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
    urldate: today,
    ...(published && { date: published.edtf, ...yearAndMonth(published.edtf) }),
    ...(language !== null && { language: latex(language) }),
    ...(rights !== null && { copyright: latex(rights) }),
  });
  const written = fields.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@${entry.type}{${label(quote.id)},\n${written.join('')}}\n`;
}

/** The words, who said them, when they were published where only a note can say it, and where they are to be found. */
function noteOf({ quote, attribution, link }: Cited): string {
  const { published, url } = quote.document;
  const whose = quote.words === 'SPEAKER' ? '' : ` ${laterWords.cite.reporters}`;
  const retold = retoldBy(quote);
  return [
    `“${quote.exact}”${whose}`,
    attribution && `— ${attributionLine(attribution).replace(/[\u2068\u2069]/g, '')}`,
    published && !certain.test(published.edtf) && publishedInWords(published),
    placeOf(quote),
    retold.length > 0 && laterWords.cite.retells(retold.join('; ')).trim(),
    url !== null && link,
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}

/** A key that BibTeX takes: the quote's own id. */
const label = (id: string): string => id.replace(/^Quote:/, '').replace(/[^\w.-]/g, '-');

/** A date that is known: what `year` and `month` can say of another would be more than is known. */
const certain = /^\d{4}(-\d\d){0,2}$/;

/** Year and month for old styles, as far as they are known: of a period the year of its first or only end, and no month. */
function yearAndMonth(edtf: string): { readonly year?: string; readonly month?: string } {
  const [year] = /\d{4}/.exec(edtf) ?? [];
  const month = certain.test(edtf) ? months[Number(edtf.slice(5, 7)) - 1] : undefined;
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
}
