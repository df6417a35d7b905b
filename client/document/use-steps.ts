import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { MarkedQuoteFragment } from '../generated/graphql.ts';
import { sayTrouble } from '../page/notice.ts';
import { useKey } from '../page/use-key.ts';
import { laterWords } from '../wording/later-words.ts';
import type { DocumentAddress } from './DocumentScreen.tsx';
import { type Passage, quoteByNumber } from './fetch-passage.ts';
import { pickQuote } from './pick-quote.ts';

/**
 * Steps from the quote at hand to the one after or before it, with j and k too; where none is at hand, to the first or last.
 * @param total how many quotes the document has
 */
export function useSteps(
  address: DocumentAddress,
  quote: MarkedQuoteFragment | null,
  loaded: ReadonlyMap<number, Passage>,
  total: number,
) {
  const client = useQueryClient();
  /** The quote that steps lead to and that has not come yet: more steps may be taken meanwhile. */
  const aim = useRef<{ readonly number: number; readonly id: string | null } | null>(null);
  // Undefined until the one at hand has come.
  const number = address.quote === null ? null : quote?.number;
  useEffect(() => {
    const { current } = aim;
    if (current === null) return;
    const elsewhere = current.id !== null && address.quote !== current.id;
    if (number === current.number || elsewhere) aim.current = null;
  }, [address.quote, number]);
  const step = async (by: 1 | -1): Promise<void> => {
    const from = aim.current?.number ?? number;
    if (from === undefined) return;
    const next = (from ?? (by === 1 ? 0 : total + 1)) + by;
    if (next < 1 || next > total) return;
    const known = loadedQuote(loaded, next);
    aim.current = { number: next, id: known ?? null };
    const id: string | null = known ?? (await client.fetchQuery(numbered(address.document, next)));
    if (id === null || aim.current?.number !== next) return;
    aim.current = { number: next, id };
    pickQuote(id);
  };
  const run = (by: 1 | -1): void => {
    step(by).catch(() => {
      aim.current = null;
      sayTrouble(laterWords.document.noStep);
    });
  };
  useKey('j', () => run(1));
  useKey('k', () => run(-1));
  return run;
}

const numbered = (document: string, number: number) => ({
  queryKey: ['numbered-quote', document, number],
  queryFn: () => quoteByNumber(document, number),
});

const loadedQuote = (loaded: ReadonlyMap<number, Passage>, number: number): string | undefined =>
  [...loaded.values()].flatMap(({ quotes }) => quotes).find((quote) => quote.number === number)?.id;
