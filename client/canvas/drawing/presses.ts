import type { Core, EventObject } from 'cytoscape';

/** Whether this click belongs to one just before: where that brought another drawing, it means nothing in it. */
const isSecond = ({ originalEvent }: EventObject): boolean => originalEvent.detail > 1;

export const byTouch = ({ originalEvent }: EventObject): boolean => originalEvent.type.startsWith('touch');

export const withShift = ({ originalEvent }: EventObject): boolean =>
  'shiftKey' in originalEvent && originalEvent.shiftKey;

/** What follows on a press on something. */
interface Presses<Hit> {
  /** What was hit; null for the ground. The same thing is the same hit. */
  readonly hitBy: (event: EventObject) => Hit | null;
  readonly onTap: (hit: Hit | null, event: EventObject) => void;
  readonly onDouble: (hit: Hit, event: EventObject) => void;
  /** On a long press; whether a menu opened, so that letting go means nothing any more. */
  readonly onHold: (hit: Hit, event: EventObject) => boolean;
}

/** Click and tap, double click and tap, long press: alike on everything that Cytoscape gives events of. */
export function onPresses<Hit>(cy: Core, { hitBy, onTap, onDouble, onHold }: Presses<Hit>): void {
  let held = false;
  cy.on('tapstart', () => {
    held = false;
  });
  cy.on('taphold', (event) => {
    const hit = hitBy(event);
    if (byTouch(event) && hit !== null) held = onHold(hit, event);
  });
  // Cytoscape takes two quick clicks for a double one whatever they hit.
  let last: Hit | null = null;
  let before: Hit | null = null;
  cy.on('tap', (event) => {
    const hit = hitBy(event);
    [last, before] = [hit, last];
    if (!isSecond(event) && !held) onTap(hit, event);
  });
  cy.on('dbltap', (event) => {
    const hit = hitBy(event);
    if (hit !== null && hit === before && !withShift(event)) onDouble(hit, event);
  });
}
