/** What was drawn last, still to be seen until what follows is drawn. */
let picture: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What follows may be no drawing: then so many milliseconds are enough. */
const longest = 600;
/** As long as what follows takes to arrive (canvas.css), ms. */
const duration = 160;

/** Takes away what was drawn last: what follows is drawn. */
export function dropPicture(): void {
  clearTimeout(timer);
  const former = picture;
  picture = null;
  if (former === null) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) former.remove();
  else
    former.animate({ opacity: [1, 0] }, { duration, easing: 'ease-out', fill: 'forwards' }).onfinish = () =>
      former.remove();
}

/**
 * Keeps what is drawn in a box on the page, as a mere picture, after its drawing is gone, so that nothing flashes in between.
 * @param place what takes the picture in, around the box
 * @param destroy ends the drawing and empties the box
 */
export function keepPicture(box: HTMLElement, place: Element | null, destroy: () => void): void {
  const drawn = box.firstElementChild;
  const from = box.getBoundingClientRect();
  destroy();
  if (!(drawn instanceof HTMLElement) || place?.isConnected !== true || from.width === 0) return;
  // Drawn anew before it was ever all drawn: what is kept already is more.
  if (picture !== null) return;
  const to = place.getBoundingClientRect();
  Object.assign(drawn.style, {
    position: 'absolute',
    left: `${from.left - to.left}px`,
    top: `${from.top - to.top}px`,
  });
  drawn.classList.add('former-picture');
  place.prepend(drawn);
  picture = drawn;
  timer = setTimeout(dropPicture, longest);
}
