import { currentAddress, replace } from '../address/history.ts';

/** Puts another quote at hand. Reading through a text leaves no trail: "back" leads to where the reader came from. */
export function pickQuote(id: string): void {
  const here = currentAddress();
  if (here.screen === 'document') replace({ ...here, quote: id });
}
