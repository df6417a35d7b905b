import type { ReadQuoteFragment } from '../generated/graphql.ts';
import { laterWords } from '../wording/later-words.ts';
import { type Cited, cuesOf, isolated, retoldBy, sourceOf, whenOf, whoOf } from './cited.ts';

/**
 * A quote with its attribution as plain text, for pasting elsewhere: the words, who and through whom, when, where published.
 * Words of a reporter get no quotation marks of the speaker's: they are named as the reporter's.
 */
export function plainCitation({ quote, attribution, link }: Cited<ReadQuoteFragment>): string {
  const whose = quote.words === 'SPEAKER' ? '' : ` ${laterWords.cite.reporters}`;
  const retold = retoldBy(quote).map(isolated);
  const lines = [
    `“${isolated(quote.exact)}”${whose}`,
    ...(attribution ? [`— ${attributionLine(attribution)}`] : []),
    `${sourceOf(quote).map(isolated).join(', ')}${retold.length > 0 ? laterWords.cite.retells(retold.join('; ')) : ''}`,
  ];
  return [...lines, link].join('\n');
}

/** Who said it through whom, when, and the words that tell so: 'Ukraine, …, said about February 2026 (“noted”)'. */
export function attributionLine(attribution: NonNullable<Cited['attribution']>): string {
  const cues = cuesOf(attribution).map((cue) => `“${isolated(cue)}”`);
  return `${isolated(whoOf(attribution))}, ${whenOf(attribution)} (${cues.join(', ')})`;
}
