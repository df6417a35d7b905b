import { type CanvasAddress, longestTrail } from './address.ts';
import type { View } from './views.ts';

/** What can stand in the middle of the focus view. */
export const canBeFocus = (id: string): boolean => /^(Actor|Position|Issue):/.test(id);

/**
 * The focus view with this in its middle and selected; what stood there is added to the trail. From other views the trail begins anew.
 * @param before what stands in the middle now, where the address leaves that to the view
 */
export function focusingOn(address: CanvasAddress, id: string, before: string | null = null): CanvasAddress {
  const last = address.view === 'focus' ? (address.focus ?? before) : null;
  const trail = last === null || last === id ? address.trail : [...address.trail, last];
  return {
    ...address,
    view: 'focus',
    focus: id,
    trail: trail.slice(-longestTrail),
    selection: id,
    also: [],
    paths: null,
  };
}

/** Back along the trail to its step number `step`, from 0; what came after is forgotten. */
export function backTo(address: CanvasAddress, step: number): CanvasAddress {
  const focus = address.trail[step] ?? address.focus;
  return { ...address, focus, trail: address.trail.slice(0, step), selection: focus };
}

/**
 * The canvas with this selected and its reader open, in the view at hand; null selects nothing. In the focus view, what can stand in the
 * middle goes there.
 */
export function selecting(address: CanvasAddress, id: string | null): CanvasAddress {
  const time = { ...address.time, changed: null };
  const canvas = { ...address, also: [], shut: false, paths: null, search: '', time };
  if (id !== null && canvas.view === 'focus' && canBeFocus(id)) return focusingOn(canvas, id);
  return { ...canvas, selection: id };
}

/** What of a selection goes into the middle: itself, or the actor that a line begins at. */
function focusOf(selection: string | null): string | null {
  const id = selection?.includes('~') === true ? selection.split('~')[1] : selection;
  return id != null && canBeFocus(id) ? id : null;
}

/** Another view of the same: what is selected stays so, and stands in the middle of the focus view. */
export function switching(address: CanvasAddress, view: View): CanvasAddress {
  if (view === address.view) return address;
  const focus = view === 'focus' ? focusOf(address.selection) : null;
  const selection = address.selection ?? address.focus;
  return {
    ...address,
    view,
    side: null,
    focus,
    trail: [],
    selection,
    shut: address.shut || address.selection === null,
  };
}

/** What a double click on the canvas leads to: what can stand in the middle of the focus view goes there, and the reader shuts. */
export function entering(address: CanvasAddress, id: string): CanvasAddress {
  if (!canBeFocus(id) || (address.view === 'focus' && address.focus === id)) return address;
  return focusingOn({ ...address, shut: true, side: null }, id);
}

/** What a click on a node leads to where that opens its menu: it is selected alone, and the reader follows if it is open. */
export const picking = (address: CanvasAddress, id: string): CanvasAddress => ({
  ...address,
  selection: id,
  also: [],
  shut: address.shut || address.selection === null,
});

/**
 * What a click on the canvas leads to. In the focus view, what can stand in the middle goes there, and the reader follows if it is open;
 * what stands there already, and lines, are read.
 * @param middle what stands in the middle now; null in other views
 */
export function choosing(address: CanvasAddress, id: string | null, middle: string | null): CanvasAddress {
  if (id === null) return { ...address, selection: null, also: [], shut: false, paths: null, side: null };
  if (middle === null || id === middle || !canBeFocus(id))
    return { ...address, selection: id, also: [], shut: false, paths: null };
  return focusingOn({ ...address, shut: address.shut || address.selection === null }, id, middle);
}
