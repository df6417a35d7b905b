import type { ReadQuoteFragment } from '../generated/graphql.ts';
import { publishedInWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import { type Cited, isolated, placeOf, retoldBy } from './cited.ts';
import { attributionLine } from './plain.ts';

/** Data as Markdown that shows it as it stands (CommonMark's backslash escapes). */
const literal = (text: string): string => isolated(text).replace(/[\\`*_{}[\]()<>#+\-.!|~&^$=:]/g, '\\$&');

/** An address as a link's target. */
const target = (url: string): string => `<${encodeURI(url).replaceAll('%25', '%')}>`;

/** A quote as a block quote in Markdown, with its attribution, source and address under it. */
export function markdownCitation({ quote, attribution, link }: Cited<ReadQuoteFragment>): string {
  const { publisher, title, published, url } = quote.document;
  const [opening, closing] = ['“', '”'];
  const lines = `${opening}${quote.exact}${closing}`.split(/\r\n?|\n/).map((line) => `> ${literal(line)}`);
  const named = literal(title);
  const place = placeOf(quote);
  const source = [
    publisher && `*${literal(publisher.name)}*`,
    url !== null && /^https?:/i.test(url) ? `[“${named}”](${target(url)})` : `“${named}”`,
    literal(publishedInWords(published)),
    place !== null && literal(place),
  ].filter((part) => typeof part === 'string');
  const retold = retoldBy(quote);
  return [
    ...lines,
    ...(quote.words === 'SPEAKER' ? [] : ['>', `> ${laterWords.cite.reporters.replace(/[[\]]/g, '\\$&')}`]),
    '',
    ...(attribution ? [`— ${literal(attributionLine(attribution))}  `] : []),
    `${source.join(', ')}${retold.length > 0 ? literal(laterWords.cite.retells(retold.join('; '))) : ''}  `,
    `[${laterWords.cite.inDocument}](${target(link)})`,
    '',
  ].join('\n');
}
