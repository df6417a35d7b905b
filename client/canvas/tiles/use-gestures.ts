import { type RefObject, useContext, useEffect, useRef } from 'react';
import { Actions } from '../drawing/actions.ts';
import type { Box } from '../layout/geometry.ts';
import type { Surface } from './create-surface.ts';
import { nodeAt } from './node-at.ts';

interface Gestures {
  readonly surface: Surface | null;
  readonly boxOf: (id: string, zoom: number) => Box | null;
}

const elementOf = ({ target }: Event): Element | null => (target instanceof Element ? target : null);

/**
 * What holds for everything on the layer alike: what ended a drag is no click, a second click belongs to the first, Shift adds to the
 * selection, the right button and the menu key open a menu, and what the keyboard comes to is brought into sight.
 */
export function useGestures(layer: RefObject<HTMLElement | null>, { surface, boxOf }: Gestures): void {
  const actions = useContext(Actions);
  const latest = useRef({ actions, surface, boxOf });
  useEffect(() => {
    latest.current = { actions, surface, boxOf };
  });
  useEffect(() => {
    const element = layer.current;
    if (element === null) return undefined;
    const onClick = (event: MouseEvent) => {
      const target = elementOf(event);
      const id = target === null ? null : nodeAt(target);
      // A click by key, or made of a tap, has no press of the mouse before it.
      const ofDrag = event.detail > 0 && latest.current.surface?.wasDragged() === true;
      if (ofDrag || event.detail > 1) event.stopPropagation();
      else if (event.shiftKey && id !== null) {
        event.stopPropagation();
        latest.current.actions.toggle([id]);
      }
    };
    const onMenu = (event: MouseEvent) => {
      const target = elementOf(event);
      const id = target === null ? null : nodeAt(target);
      event.preventDefault();
      if (target === null || id === null) return;
      const { clientX: x, clientY: y } = event;
      // By key, the menu stands beside what it is of.
      const beside = event.button === 2 ? { x, y, width: 0, height: 0 } : target.getBoundingClientRect();
      latest.current.actions.openMenu(id, beside);
    };
    const onFocus = (event: FocusEvent) => {
      const target = elementOf(event);
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
      const { surface: under, boxOf: find } = latest.current;
      const box = under === null ? null : find(target.dataset['node'] ?? '', under.sight().zoom);
      if (box !== null) under?.goTo(box, null);
    };
    element.addEventListener('click', onClick, { capture: true });
    element.addEventListener('contextmenu', onMenu);
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('click', onClick, { capture: true });
      element.removeEventListener('contextmenu', onMenu);
      element.removeEventListener('focusin', onFocus);
    };
  }, [layer]);
}
