import { useSyncExternalStore } from 'react';
import { type Address, formatAddress, parseAddress } from './address.ts';
import { selecting } from './focusing.ts';

const listeners = new Set<() => void>();
let address: Address = parseAddress(new URL(location.href));
let moved = false;

window.addEventListener('popstate', changed);

function changed(): void {
  address = parseAddress(new URL(location.href));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address now; what it says is what is shown. */
export const useAddress = (): Address => useSyncExternalStore(subscribe, () => address);

/** Goes to an address, so that "back" leads here again. Going where one is already leaves no trace. */
export function go(next: Address): void {
  if (formatAddress(next) === formatAddress(address)) return;
  moved = true;
  history.pushState(null, '', formatAddress(next));
  changed();
}

/** Puts an address in place of the one now: for what changes with every key, such as the search text. */
export function replace(next: Address): void {
  history.replaceState(null, '', formatAddress(next));
  changed();
}

/** Selects a node or an edge on the canvas and opens its trace, from whatever screen; null selects nothing. */
export const select = (id: string | null): void => go(selecting(address, id));

/** The address now, for what happens outside drawing. */
export const currentAddress = (): Address => address;

/** Whether the reader has gone anywhere on this page yet: if not, what is shown was opened by the address it was loaded with. */
export const hasMoved = (): boolean => moved;
