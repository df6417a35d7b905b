import { useEffect, useRef } from 'react';
import type { Box } from '../canvas/layout/geometry.ts';

/** Whoever moves farther than this while pressing, px, drags. */
const still = 4;

const isInMenu = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.node-menu-panel, .node-sheet-ground') !== null;

/**
 * Closes a menu that leaves the page usable: on a press beside it, which then does what it does there, on zooming, and when what it belongs to
 * is dragged away; a mere click on that leaves it open.
 * @param beside what it belongs to, px of the window
 */
export function useClosedFromOutside({ x, y, width, height }: Box, onClose: () => void): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let pressed: PointerEvent | null = null;
    const press = (event: PointerEvent) => {
      if (isInMenu(event)) return;
      const { clientX, clientY } = event;
      const isOwn = clientX >= x && clientX <= x + width && clientY >= y && clientY <= y + height;
      if (isOwn) pressed = event;
      else latest.current();
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (pressed !== null && Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) > still)
        latest.current();
    };
    const release = () => {
      pressed = null;
    };
    const roll = (event: WheelEvent) => {
      if (!isInMenu(event)) latest.current();
    };
    const always = { signal, capture: true, passive: true };
    document.addEventListener('pointerdown', press, always);
    document.addEventListener('pointermove', move, always);
    document.addEventListener('pointerup', release, always);
    document.addEventListener('wheel', roll, always);
    return () => ending.abort();
  }, [x, y, width, height]);
}
