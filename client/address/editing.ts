import type { CanvasAddress } from './address.ts';
import type { Contents, Place } from './contents.ts';

const withContents = (address: CanvasAddress, change: Partial<Contents>): CanvasAddress => ({
  ...address,
  contents: { ...address.contents, ...change },
});

/** Everything that is selected, the first first. */
export const selectedIn = ({ selection, also }: CanvasAddress): readonly string[] =>
  selection === null ? [] : [selection, ...also];

/** The canvas with these and no others selected; their order is kept. */
export function selectingAll(address: CanvasAddress, ids: readonly string[]): CanvasAddress {
  const [selection = null, ...also] = new Set(ids);
  const reading = { ...address.reading, together: false };
  return { ...address, selection, also, shut: false, paths: null, reading };
}

/** The canvas with the statements of all that is selected read in one list, or, again, with them compared. */
export const readingTogether = (address: CanvasAddress, together: boolean): CanvasAddress => ({
  ...address,
  reading: { ...address.reading, together },
});

/** The nodes that a selection stands for: itself, the two ends of an edge; nothing for what is not on the canvas, such as a quote. */
const nodesOf = (id: string): readonly string[] =>
  (id.includes('~') ? id.split('~').slice(1) : [id]).filter((each) => !/^(?:Quote|Statement):/u.test(each));

/** Adds these nodes to what is selected; where all of them are selected already, takes them out. Of a selected edge, its ends stay selected. */
export function toggling(address: CanvasAddress, ids: readonly string[]): CanvasAddress {
  const before = selectedIn(address).flatMap(nodesOf);
  const after = ids.every((id) => before.includes(id))
    ? before.filter((id) => !ids.includes(id))
    : [...before, ...ids];
  const next = selectingAll(address, after);
  // Where one alone is selected so, others are to follow: no reader opens between.
  return next.also.length === 0 ? { ...next, shut: true } : next;
}

/** Takes nodes out of sight in every view, and out of the selection. */
export function hiding(address: CanvasAddress, ids: readonly string[]): CanvasAddress {
  const rest = selectedIn(address).filter((id) => !ids.includes(id));
  const hidden = [...new Set([...address.contents.hidden, ...ids])];
  return withContents({ ...selectingAll(address, rest), shut: address.shut }, { hidden });
}

/** Brings everything hidden back, where it was. */
export const unhiding = (address: CanvasAddress): CanvasAddress => withContents(address, { hidden: [] });

/** Nothing but these nodes, in every view. */
export const keepingOnly = (address: CanvasAddress, ids: readonly string[]): CanvasAddress =>
  withContents(address, { only: [...new Set(ids)], hidden: [] });

/** Holds nodes of the view at hand where they were put: the middle of each, layout units. In the free view, blocks are held instead. */
export function pinning(address: CanvasAddress, places: Readonly<Record<string, Place>>): CanvasAddress {
  const { view, contents } = address;
  if (view === 'free') return address;
  const rounded = Object.entries(places).map(
    ([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const,
  );
  return withContents(address, {
    pins: { ...contents.pins, [view]: { ...contents.pins[view], ...Object.fromEntries(rounded) } },
  });
}

/** Lets nodes of the view at hand go back to where the order puts them; all of them where none is named. */
export function unpinning(address: CanvasAddress, ids: readonly string[] | null): CanvasAddress {
  const { view, contents } = address;
  if (view === 'free') return address;
  const left = Object.entries(contents.pins[view]).filter(([id]) => ids !== null && !ids.includes(id));
  return withContents(address, { pins: { ...contents.pins, [view]: Object.fromEntries(left) } });
}
