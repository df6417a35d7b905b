import { type MouseEvent, type PointerEvent, useContext, useRef } from 'react';
import { isNode } from './drawn-ids.ts';
import { Actions } from './drawing/actions.ts';
import { forgetMenu, keepMenu } from './drawing/late-menu.ts';

/** How long a finger has to rest, ms, and how far it may stray meanwhile, px. */
const [rest, stray] = [500, 10];

/**
 * A long press or right click on whatever names a node in `data-menu` (a global id) opens the menu of that node: for views that are cards, not
 * a drawing. What the finger then leaves is not clicked. A drawing that is on its way answers a right click when it stands.
 */
export function useHeld() {
  const { openMenu } = useContext(Actions);
  const press = useRef<{ readonly x: number; readonly y: number; readonly timer: number } | null>(null);
  const opened = useRef(false);

  const open = (from: EventTarget): boolean => {
    const node = from instanceof Element ? from.closest<HTMLElement>('[data-menu]') : null;
    const id = node?.dataset['menu'];
    if (!node || id === undefined || !isNode(id)) return false;
    const { left: x, top: y, width, height } = node.getBoundingClientRect();
    openMenu(id, { x, y, width, height });
    return true;
  };
  const end = () => {
    if (press.current) clearTimeout(press.current.timer);
    press.current = null;
  };
  return {
    onPointerDown: ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
      end();
      forgetMenu();
      opened.current = false;
      if (pointerType !== 'touch') return;
      const timer = window.setTimeout(() => {
        opened.current = open(target);
      }, rest);
      press.current = { x, y, timer };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const from = press.current;
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > stray) end();
    },
    onPointerUp: end,
    onPointerCancel: end,
    onContextMenu: (event: MouseEvent) => {
      const { currentTarget, clientX: x, clientY: y } = event;
      if (keepMenu(currentTarget, { x, y })) event.preventDefault();
      // Where a long press is also a right click, one of the two opens it.
      if (opened.current || open(event.target)) event.preventDefault();
      opened.current = press.current !== null;
      end();
    },
    onClickCapture: (event: MouseEvent) => {
      if (!opened.current) return;
      opened.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
