/** A place on a screen: how far what scrolls there was scrolled, px, by its `data-kept`, and what had the keyboard. */
export interface Place {
  readonly scrolled: ReadonlyMap<string, { readonly top: number; readonly left: number }>;
  readonly reached: Reached | null;
}

/** An element, told in a way that finds its like after the screen was made anew. */
interface Reached {
  readonly tag: string;
  readonly sign: string;
  /** Selector of the cell or the scroller that it stands in; which rows are in the page changes. */
  readonly within: string;
  /** Among all there with this tag and sign. */
  readonly nth: number;
}

/** By what elements of one kind are told apart, best first. */
const signs = ['data-place', 'data-key', 'data-node', 'href', 'id', 'aria-label'] as const;

function signOf(element: Element): string {
  const name = signs.find((one) => element.hasAttribute(one));
  return name === undefined ? (element.textContent ?? '') : `${name} ${element.getAttribute(name)}`;
}

const like = ({ tag, sign, within }: Omit<Reached, 'nth'>): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`${within} ${tag}`)].filter((one) => signOf(one) === sign);

/** The place where the reader is. */
export function takePlace(): Place {
  const kept = [...document.querySelectorAll<HTMLElement>('[data-kept]')];
  const scrolled = kept.map(
    ({ dataset, scrollTop: top, scrollLeft: left }) => [dataset['kept'] ?? '', { top, left }] as const,
  );
  return { scrolled: new Map(scrolled.filter(([, { top, left }]) => top + left > 0)), reached: reachedNow() };
}

function reachedNow(): Reached | null {
  const element = document.activeElement;
  // A whole panel takes the keyboard again by itself.
  if (!(element instanceof HTMLElement) || element === document.body || !element.closest('main, footer'))
    return null;
  const { place, kept } =
    element.parentElement?.closest<HTMLElement>('[data-place], [data-kept]')?.dataset ?? {};
  const within =
    place !== undefined ? `[data-place="${place}"]` : kept !== undefined ? `[data-kept="${kept}"]` : '#root';
  const kind = { tag: element.localName, sign: signOf(element), within };
  return { ...kind, nth: like(kind).indexOf(element) };
}

/** The element that had the keyboard; null as long as the page has none like it. */
export const findReached = ({ nth, ...kind }: Reached): HTMLElement | null => like(kind)[nth] ?? null;
