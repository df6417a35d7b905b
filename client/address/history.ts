import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { closeUndoable } from '../page/notice.ts';
import {
  emptyLog,
  type Log,
  record,
  type Step,
  stepBack,
  stepBetween,
  stepForward,
  travelled,
} from '../undo/log.ts';
import { type Address, type CanvasAddress, opening, parseAddress, writeAddress } from './address.ts';
import { selecting } from './focusing.ts';

/** What the browser keeps beside an address: contents that are too much for it. */
const beside = z.object({ kept: z.string() });

/** Told before another address is shown, while the page still shows the former; `byBrowser`: by the browser's own way back or forth. */
type Moving = (from: Address, to: Address, byBrowser: boolean) => void;

const listeners = new Set<() => void>();
const movers = new Set<Moving>();
let address: Address = here();
let canvas: CanvasAddress | null = address.screen === 'canvas' ? address : null;
let log: Log = emptyLog;
let moved = false;

window.addEventListener('popstate', () => {
  const next = here();
  if (canvas && next.screen === 'canvas') log = travelled(log, canvas, next);
  closeUndoable();
  show(next, true);
});

function here(): Address {
  const state = beside.safeParse(history.state);
  return parseAddress(new URL(location.href), state.success ? state.data.kept : null);
}

function show(next: Address, byBrowser = false): void {
  for (const mover of movers) mover(address, next, byBrowser);
  address = next;
  if (next.screen === 'canvas') canvas = next;
  for (const listener of listeners) listener();
}

/** Tells of every move for as long as the page lives. */
export const whenMoving = (mover: Moving): void => void movers.add(mover);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address now; what it says is what is shown. */
export const useAddress = (): Address => useSyncExternalStore(subscribe, () => address);

/** What can be undone and done again. */
export const useLog = (): Log => useSyncExternalStore(subscribe, () => log);

/**
 * Goes to an address, so that "back" leads here again, and what it changes can be undone. Going where one is already leaves no trace.
 * @param name what was done, as it goes on after "Undo: "; by what differs where not given
 */
export function go(next: Address, name?: string): void {
  // What a query found may be brought in before there was a canvas on this page.
  const before = address.screen === 'query' ? lastCanvas() : canvas;
  const step = before && next.screen === 'canvas' ? stepBetween(before, next, name) : null;
  if (push(next) && step) {
    log = record(log, step);
    closeUndoable();
  }
  show(next);
}

/** Whether there was anywhere to go. */
function push(next: Address): boolean {
  const [from, to] = [writeAddress(address), writeAddress(next)];
  if (from.text === to.text && from.kept === to.kept) return false;
  moved = true;
  history.pushState(to.kept === null ? null : { kept: to.kept }, '', to.text);
  return true;
}

/** Puts an address in place of the one now: for what changes with every key, such as the search text. */
export function replace(next: Address): void {
  const { text, kept } = writeAddress(next);
  history.replaceState(kept === null ? null : { kept }, '', text);
  show(next);
}

/** Takes back what was done last to the canvas; does nothing where nothing was. */
export const undo = (): void => travel(stepBack(log), ({ before }) => before);

/** Does again what was undone last. */
export const redo = (): void => travel(stepForward(log), ({ after }) => after);

function travel(taken: ReturnType<typeof stepBack>, parts: (step: Step) => Step['before']): void {
  if (taken === null || address.screen !== 'canvas') return;
  const next = { ...address, ...parts(taken.step) };
  log = taken.log;
  closeUndoable();
  push(next);
  show(next);
}

/** Selects a node or an edge on the canvas and opens its trace, from whatever screen; null selects nothing. */
export const select = (id: string | null): void => go(selecting(lastCanvas(), id));

/** The canvas as it is, or as it was when another screen was opened. */
export const useCanvas = (): CanvasAddress => useSyncExternalStore(subscribe, lastCanvas);

/** The address now, for what happens outside drawing. */
export const currentAddress = (): Address => address;

/** The canvas that something is done to: as it is, or, in the query view, as it was left; null on other screens, where nobody waits for it. */
export function canvasAtHand(): CanvasAddress | null {
  if (address.screen === 'query') return lastCanvas();
  return address.screen === 'canvas' ? address : null;
}

const lastCanvas = (): CanvasAddress => canvas ?? opening;

/** Whether the reader has gone anywhere on this page yet: if not, what is shown was opened by the address it was loaded with. */
export const hasMoved = (): boolean => moved;
