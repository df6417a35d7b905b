import type { Core, EventObject } from 'cytoscape';
import { type Drag, dragOf, mayGrab, still } from '../drawing/dragging.ts';
import { byTouch, onPresses, withShift } from '../drawing/presses.ts';
import type { Box, Point } from '../layout/geometry.ts';
import { boxBetween } from './boxed.ts';

/** What hands on the surface lead to. */
export interface SurfaceHands {
  /** On a click or tap where nothing is. */
  readonly onGround: () => void;
  /** On a double click or tap, and on a long press, with what was touched. */
  readonly onEnter: (target: Element) => void;
  readonly onHold: (target: Element, at: Point) => void;
  /** While a tile is dragged: how far it is from where it stood, layout units. */
  readonly onMove: (issue: string, by: Point) => void;
  /** Where tiles were put: the middle of each, layout units; null where what was in hand did not move after all. */
  readonly onPut: (places: Readonly<Record<string, Point>> | null) => void;
  /** While a box is drawn with Shift held, px of the window; `whole` once it is. */
  readonly onBox: (box: Box, whole: boolean) => void;
  /** Whether a tile is selected. */
  readonly isChosen: (issue: string) => boolean;
  /** Called before a tile is grabbed, that it stands on the canvas; and after anything was let go. */
  readonly take: (issue: string) => void;
  readonly letGo: () => void;
}

/** Where on the window it happened. */
function pointOf({ originalEvent }: EventObject): Point {
  const touch =
    'changedTouches' in originalEvent && originalEvent.changedTouches instanceof TouchList
      ? originalEvent.changedTouches[0]
      : originalEvent;
  return touch instanceof Touch || touch instanceof MouseEvent
    ? { x: touch.clientX, y: touch.clientY }
    : { x: 0, y: 0 };
}

/** Tiles alone are moved: actors and cards have their places in columns. */
const grabbedBy = (id: string) => (id.startsWith('Issue:') ? { id, moving: [id] } : null);

/** Wires pointer and touch to a surface. Tiles are grabbed by what names them in `data-grip`; what has none is panned by. */
export function surfaceHands(
  cy: Core,
  container: HTMLElement,
  { onGround, onEnter, onHold, onMove, onPut, onBox, isChosen, take, letGo: release }: SurfaceHands,
) {
  const elementAt = ({ originalEvent: { target } }: EventObject): Element | null =>
    target instanceof Element && container.contains(target) ? target : null;
  const buttonAt = (event: EventObject) => elementAt(event)?.closest('button') ?? null;

  onPresses(cy, {
    hitBy: buttonAt,
    onHold: (button, event) => {
      onHold(button, pointOf(event));
      return true;
    },
    onTap: (button, event) => {
      if (button === null) onGround();
      // Cytoscape keeps browsers from making clicks of touches.
      else if (byTouch(event)) button.click();
    },
    onDouble: onEnter,
  });

  let moved = false;
  let drag: Drag | null = null;
  let stood = new Map<string, Point>();
  let corner: Point | null = null;
  const letGo = () => {
    const [was, places] = [drag, drag?.end() ?? null];
    drag = null;
    corner = null;
    cy.userPanningEnabled(true);
    if (places !== null) moved = true;
    if (was === null) return;
    release();
    onPut(places);
  };
  cy.on('tapstart', (event) => {
    moved = false;
    const grip = elementAt(event)?.closest<HTMLElement>('[data-grip]')?.dataset['grip'];
    if (withShift(event) && !byTouch(event)) corner = pointOf(event);
    else if (grip !== undefined && mayGrab(byTouch(event), isChosen(grip))) {
      take(grip);
      stood = new Map(cy.nodes().map((each) => [each.id(), { ...each.position() }]));
      drag = dragOf(cy, cy.getElementById(grip), grabbedBy, event.position);
    }
    cy.userPanningEnabled(corner === null && drag === null);
  });
  cy.on('tapdrag', (event) => {
    drag?.to(event.position, null);
    if (corner === null) return;
    const box = boxBetween(corner, pointOf(event));
    moved ||= Math.hypot(box.width, box.height) >= still;
    if (moved) onBox(box, false);
  });
  cy.on('tapend', (event) => {
    if (corner !== null && moved) onBox(boxBetween(corner, pointOf(event)), true);
    letGo();
  });
  cy.on('position', 'node', ({ target }) => {
    const from = stood.get(target.id());
    if (drag === null || from === undefined) return;
    const { x, y } = target.position();
    onMove(target.id(), { x: x - from.x, y: y - from.y });
  });
  cy.on('dragpan', () => {
    moved = true;
  });
  // With a second finger it is no drag any more: both move the view.
  const second = ({ touches }: TouchEvent) => {
    if (touches.length > 1) letGo();
  };
  container.addEventListener('touchstart', second, { capture: true });
  return {
    wasDragged: () => moved,
    end: () => container.removeEventListener('touchstart', second, { capture: true }),
  };
}
