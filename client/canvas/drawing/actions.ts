import { createContext } from 'react';
import type { Box, Point } from '../layout/geometry.ts';

/** Where a drawing draws things; null for what it does not. */
export interface Where {
  /** The middle of a node, layout units. */
  readonly placeOf: (id: string) => Point | null;
  /** A node, or the middle of a line, px of the window. */
  readonly boxOf: (id: string) => Box | null;
}

/** What can be done on something drawn beyond selecting it alone; the app does it. Ids are global ids of nodes. */
export interface CanvasActions {
  /** On a double click or tap; with where it is drawn, px of the window, where the view knows. */
  readonly enter: (id: string, beside?: Box) => void;
  /** After a click or tap that selected a node alone; with where it is drawn, px of the window. */
  readonly picked: (id: string, beside: Box) => void;
  /** A line was pressed, and may be let go on it: then it is read. */
  readonly pressed: (id: string) => void;
  /** Shift and click, or a box drawn around them: adds to what is selected, or takes from it. */
  readonly toggle: (ids: readonly string[]) => void;
  /** Right click, long press or menu key: the menu of a node, beside what it is drawn as, px of the window (a point has no extent). */
  readonly openMenu: (id: string, beside: Box) => void;
  /** Brings back what collapsing a node took off the free view. */
  readonly bringBack: (id: string) => void;
  /** Nodes were put by hand: the middle of each, layout units. */
  readonly pin: (places: Readonly<Record<string, Point>>) => void;
  /** Nodes stay from now on where they are drawn. */
  readonly hold: (ids: readonly string[]) => void;
  /** Whether the drawing at hand can hold this: whether it has a place of its own there. */
  readonly canHold: (id: string) => boolean;
  /** Told by a drawing: where it draws things; null when it goes. */
  readonly drawing: (where: Where | null) => void;
  /** All that was put by hand in this view goes back to where the order puts it. */
  readonly unpin: () => void;
}

const nothing = (): void => undefined;

export const Actions = createContext<CanvasActions>({
  enter: nothing,
  picked: nothing,
  pressed: nothing,
  toggle: nothing,
  openMenu: nothing,
  bringBack: nothing,
  pin: nothing,
  hold: nothing,
  canHold: () => false,
  drawing: nothing,
  unpin: nothing,
});
