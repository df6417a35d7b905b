import { laidOut } from '../worker/lay-out.ts';
import type { FreeLayout } from './free-shape.ts';
import type { FreeTold } from './lay-out-free.ts';

/** What was laid out before the view shows it, last. */
let ahead: { readonly told: FreeTold; readonly layout: FreeLayout } | null = null;

/** Lays out, in the layouts' thread, what is about to be shown, so that the page need not do it while it draws. */
export async function layOutAhead(told: FreeTold): Promise<void> {
  ahead = { told, layout: await laidOut('free', told) };
}

/** What was laid out for just this; else null. */
export const laidOutAhead = (told: FreeTold): FreeLayout | null =>
  ahead !== null && isSame(ahead.told, told) ? ahead.layout : null;

const isSame = (one: FreeTold, other: FreeTold): boolean =>
  one.free === other.free &&
  one.blocks === other.blocks &&
  one.reached === other.reached &&
  one.all === other.all &&
  hasSame(one.hidden, other.hidden) &&
  hasSame(one.selected, other.selected);

const hasSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each));
