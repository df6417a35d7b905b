import type { CiteQuoteQuery, ReadQuoteFragment, ReadTraceFragment, Stance } from '../generated/graphql.ts';
import { plainText, speakerSentence } from '../reader/sentence.ts';
import { publishedInWords, saidInWords } from '../wording/dates.ts';
import { stanceWord } from '../wording/stance-word.ts';
import { laterWords } from '../wording/later-words.ts';

/** A quote with all that any citation of it says. */
export type CitedQuote = Extract<NonNullable<CiteQuoteQuery['node']>, { __typename: 'Quote' }>;

/** Who said something with the words of a quote, through whom, and for or against what. */
export interface Attribution {
  readonly chain: ReadTraceFragment['chain'];
  readonly expressed: readonly Expressed[];
}

interface Expressed {
  readonly stance: Stance;
  readonly position: { readonly id: string; readonly proposition: string };
  readonly condition: string | null;
}

/** What is cited: the words, who said what with them (null where no statement rests on them), and where they are to be found here. */
export interface Cited<Quote extends ReadQuoteFragment = CitedQuote> {
  readonly quote: Quote;
  readonly attribution: Attribution | null;
  /** Address of the quote in its document, whole. */
  readonly link: string;
}

/** The statements that rest on a quote, each once with all that it expresses. */
export function attributionsOf(quote: string, traces: readonly ReadTraceFragment[]): Attribution[] {
  const found = new Map<string, { chain: Attribution['chain']; expressed: Expressed[] }>();
  for (const { chain, position, stance, condition, quote: own } of traces) {
    if (own.id !== quote) continue;
    const key = chain.map(({ id }) => id).join(' ');
    const one = found.get(key) ?? { chain, expressed: [] };
    if (position && stance) one.expressed.push({ position, stance, condition });
    found.set(key, one);
  }
  return [...found.values()];
}

/** "Ukraine, as told by its own foreign minister, Andrii Sybiha" */
export const whoOf = ({ chain }: Attribution): string => plainText(speakerSentence(chain, true));

/** When it was said, in words: "said about February 2026", "date not given". */
export function whenOf({ chain: [first] }: Attribution): string {
  return first ? saidInWords(first.said, first.act) : laterWords.cite.noDate;
}

/** The words that tell of each act of speech, from the speaker to the last teller. */
export const cuesOf = ({ chain }: Attribution): string[] => chain.map(({ cue }) => cue);

/** 'supports “…”, if “…”' */
export const expressedInWords = ({ stance, position, condition }: Expressed): string =>
  `${stanceWord(stance)} “${position.proposition}”${condition === null ? '' : laterWords.cite.condition(condition)}`;

/** Where a quote stands, as its coder has it: in what a retelling retells, "paragraph 4 of the original". Null where he says nothing. */
export const placeOf = ({ document, locator }: ReadQuoteFragment): string | null =>
  locator !== null && document.retells.length > 0 ? laterWords.cite.ofOriginal(locator) : locator;

/** Publisher, title, date, place and address of the document, as far as known. */
export function sourceOf(quote: ReadQuoteFragment): string[] {
  const { publisher, title, published, url } = quote.document;
  return [publisher?.name, `“${title}”`, publishedInWords(published), placeOf(quote), url].filter(
    (part) => typeof part === 'string',
  );
}

/** What the document retells: "The Courier, “Title”". */
export const retoldBy = ({ document }: ReadQuoteFragment): string[] =>
  document.retells.map(({ publisher, title }) =>
    [publisher?.name, `“${title}”`].filter((part) => part !== undefined).join(', '),
  );

/** A text that runs from right to left somewhere, held apart from what stands around it (Unicode UAX #9: FSI and PDI). */
export const isolated = (text: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text;
