import type { Core, EventObject } from 'cytoscape';
import { type RefObject, useContext, useEffect } from 'react';
import { picking } from '../../address/focusing.ts';
import { currentAddress, go } from '../../address/history.ts';
import { Actions } from '../drawing/actions.ts';
import { type Box, centreOf } from '../layout/geometry.ts';
import { zoomFor } from '../tiles/detail.ts';
import { type Face, faceAt, type Faces } from './faces.ts';

/** What a click from afar leads to, by the face that the pointer was let go on last; null where that was none. */
export type Pressed = RefObject<(() => void) | null>;

/**
 * Keeps what the face leads to that was pressed last: a block is shown from near, what stands alone has its menu. Faces let everything through,
 * so that the drawing under them is panned and zoomed as anywhere; what a click means is decided once it is known where it was.
 */
export function useFacePresses(cy: Core, shown: Faces | null, pressed: Pressed): void {
  const { openMenu } = useContext(Actions);
  useEffect(() => {
    if (shown === null) return undefined;
    const at = ({ position }: EventObject) => faceAt(shown.faces, cy.zoom(), position);
    const lead = (face: Face) => {
      if (!('node' in face.of)) return zoomTo(cy, face.of.box);
      const { id } = face.of.node;
      const address = currentAddress();
      if (address.screen === 'canvas') go(picking(address, id));
      openMenu(id, onScreen(cy, face));
    };
    const press = (event: EventObject) => {
      const face = at(event);
      pressed.current = face === null ? null : () => lead(face);
    };
    const move = (event: EventObject) => cy.container()?.classList.toggle('on-face', at(event) !== null);
    cy.on('tapend', press);
    cy.on('mousemove', move);
    return () => {
      pressed.current = null;
      cy.off('tapend', press);
      cy.off('mousemove', move);
      cy.container()?.classList.remove('on-face');
    };
  }, [cy, shown, pressed, openMenu]);
}

/** Where a face is, px of the window. */
function onScreen(cy: Core, { at, width, height }: Face): Box {
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
  const [x, y] = [at.x * cy.zoom() + cy.pan().x, at.y * cy.zoom() + cy.pan().y];
  return { x: left + x - width / 2, y: top + y - height / 2, width, height };
}

/** No block is shown larger than this when it is zoomed to. */
const largest = 1.15;

/** Room around a block that is zoomed to, px of the screen. */
const around = 60;

/** Shows a block so that its cards can be read, whole where it fits. */
function zoomTo(cy: Core, box: Box): void {
  const whole = Math.min((cy.width() - around) / box.width, (cy.height() - around) / box.height);
  const zoom = Math.min(largest, Math.max(zoomFor.near, whole));
  const middle = centreOf(box);
  const pan = { x: cy.width() / 2 - middle.x * zoom, y: cy.height() / 2 - middle.y * zoom };
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration: 200, easing: 'ease-out' });
}
