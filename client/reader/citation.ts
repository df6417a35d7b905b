import type { ReadTraceFragment } from '../generated/graphql.ts';
import { publishedInWords, saidInWords } from '../wording/dates.ts';
import { plainText, speakerSentence } from './sentence.ts';

/**
 * A quote with its attribution as plain text, for pasting elsewhere: the words, who and through whom, when, where published.
 * Words of a reporter get no quotation marks of the speaker's: they are named as the reporter's.
 */
export function citation(trace: Pick<ReadTraceFragment, 'chain' | 'quote'>, link: string): string {
  const { chain, quote } = trace;
  const [first] = chain;
  const who = plainText(speakerSentence(chain, true));
  const when = first ? saidInWords(first.said, first.act) : 'date not given';
  const { publisher, title, published, url, retells } = quote.document;
  const whose = quote.words === 'SPEAKER' ? '' : ' [in a reporter’s words]';
  const source = [publisher?.name, `“${title}”`, publishedInWords(published), quote.locator, url]
    .filter(Boolean)
    .join(', ');
  const retold = retells.map((original) =>
    [original.publisher?.name, `“${original.title}”`].filter(Boolean).join(', '),
  );
  const lines = [
    `“${quote.exact}”${whose}`,
    `— ${who}, ${when}`,
    `${source}${retold.length > 0 ? ` (retells ${retold.join('; ')})` : ''}`,
  ];
  return [...lines, link].join('\n');
}
