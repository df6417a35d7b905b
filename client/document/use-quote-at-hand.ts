import { useKey } from '../page/use-key.ts';
import { replace } from '../address/history.ts';
import type { MarkedQuoteFragment } from '../generated/graphql.ts';
import type { DocumentAddress } from './DocumentScreen.tsx';

/** Which quote is at hand, as the address says, and how to step to another: with j and k too. */
export function useQuoteAtHand(address: DocumentAddress, quotes: readonly MarkedQuoteFragment[]) {
  const found = quotes.findIndex(({ id }) => id === address.quote);
  const index = found < 0 ? null : found;
  const step = (by: 1 | -1) => {
    const from = index ?? (by === 1 ? -1 : quotes.length);
    const next = quotes[from + by];
    // Stepping through a text leaves no trail: "back" leads to where the reader came from.
    if (next) replace({ ...address, quote: next.id });
  };
  useKey('j', () => step(1));
  useKey('k', () => step(-1));
  return { index, step };
}
