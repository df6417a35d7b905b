/** A place on a screen: how far what scrolls there was scrolled, by its `data-kept`, and what had the keyboard. */
export interface Place {
  readonly scrolled: ReadonlyMap<string, Scrolled>;
  readonly reached: Reached | null;
}

/** How far something was scrolled, px. */
export interface Scrolled {
  readonly top: number;
  readonly left: number;
  /** Of a text in passages (`data-passage`), the first in sight and how far below the upper edge it began: what is above may change its height. */
  readonly passage: { readonly index: string; readonly below: number } | null;
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

/** What scrolls an element of `data-kept`: itself or, where it is as high as what it holds, the page. */
export const scrollerOf = (kept: Element): Element =>
  getComputedStyle(kept).overflowY === 'visible' ? (document.scrollingElement ?? kept) : kept;

/** The upper edge of what is seen of it, px of the window. */
export const upperEdgeOf = (scroller: Element): number =>
  scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;

function scrolledNow(kept: HTMLElement): Scrolled {
  const scroller = scrollerOf(kept);
  const { scrollTop: top, scrollLeft: left } = scroller;
  const edge = upperEdgeOf(scroller);
  const passages = [...kept.querySelectorAll<HTMLElement>('[data-passage]')];
  // Notes may go on below the text.
  const first = passages.find((one) => one.getBoundingClientRect().bottom > edge) ?? passages.at(-1);
  const index = first?.dataset['passage'];
  const passage =
    first === undefined || index === undefined
      ? null
      : { index, below: first.getBoundingClientRect().top - edge };
  return { top, left, passage };
}

/** The place where the reader is. */
export function takePlace(): Place {
  const kept = [...document.querySelectorAll<HTMLElement>('[data-kept]')];
  const scrolled = kept.map((element) => [element.dataset['kept'] ?? '', scrolledNow(element)] as const);
  return { scrolled: new Map(scrolled.filter(([, { top, left }]) => top + left > 0)), reached: reachedNow() };
}

function reachedNow(): Reached | null {
  const element = document.activeElement;
  // A whole panel or screen takes the keyboard again by itself.
  if (!(element instanceof HTMLElement) || element.matches('body, main') || !element.closest('main, footer'))
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

let returning = false;

/** Notes whether what is going to be shown comes back to a place that was left. */
export function noteReturning(comesBack: boolean): void {
  returning = comesBack;
}

/** Whether what is shown came back to a place that was left: nothing else may scroll it. */
export const isReturning = (): boolean => returning;
