import cytoscape from 'cytoscape';
import type { DrawnByCytoscape } from '../at-hand.ts';
import { destroyDrawing } from '../drawing/still.ts';
import { watchTheme } from '../drawing/theme.ts';
import { type Beside, besideOf } from '../drawing/keep-beside.ts';
import { boundPan, type Covered, panTo, type Sight, uncovered } from '../drawing/view-box.ts';
import type { Box } from '../layout/geometry.ts';
import { standOn } from './standing.ts';
import { styles } from './surface-elements.ts';
import { surfaceHands, type SurfaceHands } from './surface-hands.ts';
import type { Tiles } from './tiles-shape.ts';

/** The canvas under tiles and cards: lines, and everything that moves the view. */
export interface Surface {
  readonly sight: () => Sight;
  readonly size: () => { readonly width: number; readonly height: number };
  /** About the middle of a box, or of the view. */
  readonly zoomBy: (factor: number, box: Box | null) => void;
  /** Whether the last press ended in moving something, or in a box: what came after it was no click. */
  readonly wasDragged: () => boolean;
  /** The same tiles where they stand by now; view and zoom stay. */
  readonly update: (tiles: Tiles) => void;
  /** Which tiles are selected: they are dragged together. */
  readonly showChosen: (ids: ReadonlySet<string>) => void;
  /** Draws the lines of these actors only; null for those of all. */
  readonly showLines: (actors: ReadonlySet<string> | null) => void;
  /** Everything into what no panel covers. */
  readonly fit: () => void;
  /** Brings a box into what no panel covers, at this zoom; the zoom stays where none is given. */
  readonly goTo: (box: Box, zoom: number | null) => void;
  /** While something is read, its box is kept beside the panels; see there. */
  readonly beside: Beside;
  /** For whoever takes a picture of it. */
  readonly drawing: () => DrawnByCytoscape;
  readonly destroy: () => void;
}

interface Wiring extends Omit<SurfaceHands, 'isChosen' | 'take' | 'letGo'> {
  readonly covered: () => Covered;
  /** After the view moved, in the frame in which the canvas was drawn. */
  readonly onSight: (sight: Sight) => void;
}

/** The largest zoom: cards with cues and dates, twice as large as these need. */
const largestZoom = 3;
/** How much smaller than the whole drawing a view can be made. */
const smallest = 0.6;
const cyCanvas = (container: HTMLElement): Element | null => container.querySelector('canvas');

/** Builds the canvas in a box of the page and wires wheel, fingers and mouse to it. */
export function createSurface(container: HTMLElement, first: Tiles, wiring: Wiring): Surface {
  const { covered, onSight } = wiring;
  let tiles = first;
  const cy = cytoscape({
    container,
    style: styles(),
    minZoom: tiles.zoom * smallest,
    maxZoom: Math.max(largestZoom, tiles.zoom),
    pixelRatio: Math.min(2, devicePixelRatio),
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  const size = () => ({ width: cy.width(), height: cy.height() });
  const hasSize = () => cy.width() > 0 && cy.height() > 0;
  const sight = (): Sight => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const moveTo = (next: Sight) => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(next);
    else cy.animate(next, { duration: 240, easing: 'ease-in-out' });
  };
  const fitted = ({ left, right }: Covered): Sight => {
    const { bounds } = tiles;
    const room = Math.max(120, cy.width() - left - right);
    // Higher than the view where issues are too many: then from the top.
    const zoom = Math.min(room / bounds.width, Math.max(tiles.zoom * 0.93, cy.height() / bounds.height));
    const spare = Math.max(0, cy.height() - bounds.height * zoom);
    return {
      zoom,
      pan: {
        x: left + (room - bounds.width * zoom) / 2 - bounds.x * zoom,
        y: spare / 2 - bounds.y * zoom,
      },
    };
  };
  const standing = standOn(cy, container, tiles);
  const tell = () => {
    if (!hasSize()) return;
    standing.zoomTo(cy.zoom());
    onSight(sight());
  };
  cy.on('viewport', () => {
    if (!hasSize()) return;
    const pan = boundPan(sight(), tiles.bounds, size());
    if (pan.x !== cy.pan().x || pan.y !== cy.pan().y) cy.pan(pan);
    tell();
  });
  const hands = surfaceHands(cy, container, { ...wiring, ...standing });
  const endTheme = watchTheme(() => void cy.style(styles()));
  if (hasSize()) cy.viewport(fitted({ ...uncovered, bottom: covered().bottom }));
  tell();
  return {
    sight,
    size,
    zoomBy: (factor, box) => {
      const { pan, zoom } = sight();
      const about =
        box === null
          ? { x: cy.width() / 2, y: cy.height() / 2 }
          : { x: (box.x + box.width / 2) * zoom + pan.x, y: (box.y + box.height / 2) * zoom + pan.y };
      cy.zoom({ level: zoom * factor, renderedPosition: about });
    },
    wasDragged: hands.wasDragged,
    update: (next) => {
      if (next === tiles) return;
      tiles = next;
      standing.update(tiles);
      tell();
    },
    showChosen: standing.showChosen,
    showLines: standing.showLines,
    fit: () => moveTo(fitted(covered())),
    goTo: (box, zoom) => {
      const at = sight();
      const level = zoom ?? at.zoom;
      // From where one is, as if zoomed about the middle of the box; then so far that it is in sight.
      const from = {
        zoom: level,
        pan: {
          x: at.pan.x + (box.x + box.width / 2) * (at.zoom - level),
          y: at.pan.y + (box.y + box.height / 2) * (at.zoom - level),
        },
      };
      const pan = panTo(box, from, size(), covered());
      if (level !== at.zoom || pan.x !== at.pan.x || pan.y !== at.pan.y) moveTo({ zoom: level, pan });
    },
    beside: besideOf(cy, moveTo),
    drawing: () => ({ cy, styleNow: styles, bounds: null }),
    destroy: () => {
      endTheme();
      hands.end();
      standing.end();
      // Cytoscape empties its container, also of what it did not put there.
      const others = [...container.children].filter((child) => !child.contains(cyCanvas(container)));
      destroyDrawing(cy);
      container.append(...others);
    },
  };
}
