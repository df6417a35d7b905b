import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObject,
  type StylesheetJson,
} from 'cytoscape';
import type { Box } from '../layout/geometry.ts';
import type { Lit } from '../lit.ts';
import { paintHover } from './paint.ts';
import { type CanvasTheme, readTheme, watchTheme } from './theme.ts';
import { boundPan, type Covered, fitSight } from './view-box.ts';

/** What is drawn, whatever the view: everything at its place, and how it looks. */
export interface Scene {
  elements: ElementDefinition[];
  styleOf: (theme: CanvasTheme) => StylesheetJson;
  /** All of it, layout units. */
  bounds: Box;
  /** The zoom at which all of it fits the view it was laid out for. */
  zoom: number;
  /** What something touches; null for what is not drawn. */
  litBy: (id: string) => Lit | null;
}

/** A drawing on the page, until it is destroyed. */
export interface Drawn {
  cy: Core;
  destroy: () => void;
}

interface Wiring {
  /** On a double click. */
  onEnter: (id: string) => void;
  onSelect: (id: string | null) => void;
  covered: () => Covered;
}

const hoverAfter = 60;
const largestZoom = 1.3;

/** The id to select for what was hit: a tag stands for its line. */
function idOf(event: EventObject): string | null {
  if (event.target === event.cy) return null;
  const of: unknown = event.target.data('of');
  return typeof of === 'string' ? of : String(event.target.id());
}

/** Whether this click belongs to one just before: where that brought another drawing, it means nothing in it. */
const isSecond = ({ originalEvent }: EventObject): boolean => originalEvent.detail > 1;

/** Keys that work wherever the focus is, but not while somebody writes. */
function isWriting({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function hoverOn(cy: Core, { bounds, litBy }: Scene): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hover = (id: string | null) => {
    clearTimeout(timer);
    // A short rest, so that crossing the drawing does not make it flicker; while something is selected, its fading stays.
    timer = setTimeout(() => {
      const resting = id === null || cy.elements('.chosen').nonempty();
      paintHover(cy, bounds, resting ? null : litBy(id));
    }, hoverAfter);
  };
  cy.on('mouseover', 'node, edge', (event) => {
    cy.container()?.classList.add('on-something');
    hover(idOf(event));
  });
  cy.on('mouseout', 'node, edge', () => {
    cy.container()?.classList.remove('on-something');
    hover(null);
  });
  return () => clearTimeout(timer);
}

/** Builds the drawing in a box of the page and wires pointer, keys and theme to it. */
export function createDrawing(
  container: HTMLElement,
  scene: Scene,
  { onSelect, onEnter, covered }: Wiring,
): Drawn {
  const cy = cytoscape({
    container,
    elements: scene.elements,
    style: scene.styleOf(readTheme()),
    layout: { name: 'preset' },
    minZoom: Math.min(scene.zoom * 0.5, 0.5),
    maxZoom: 4,
    pixelRatio: Math.min(2, devicePixelRatio),
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  const size = () => ({ width: cy.width(), height: cy.height() });
  // A box that is on its way out of the page has no size, or NaN: nothing is fitted to that.
  const hasSize = () => cy.width() > 0 && cy.height() > 0;
  const fit = (heeding: Covered) =>
    hasSize() && cy.viewport(fitSight(scene.bounds, size(), heeding, largestZoom));
  // Panels cover, they never push: a link that opens on a reader shows the same view as a click that opened it.
  const fitWhole = () => fit({ left: 0, right: 0 });
  const zoomBy = (factor: number) =>
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  const keys: Readonly<Record<string, () => void>> = {
    '0': () => fit(covered()),
    '+': () => zoomBy(1.25),
    '=': () => zoomBy(1.25),
    '-': () => zoomBy(0.8),
  };
  const onKey = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
    act();
  };

  cy.on('tap', (event) => {
    if (!isSecond(event)) onSelect(idOf(event));
  });
  cy.on('dbltap', 'node', (event) => {
    const id = idOf(event);
    if (id !== null) onEnter(id);
  });
  cy.on('pan zoom', () => {
    if (!hasSize()) return;
    const pan = boundPan({ zoom: cy.zoom(), pan: cy.pan() }, scene.bounds, size());
    if (pan.x !== cy.pan().x || pan.y !== cy.pan().y) cy.pan(pan);
  });
  cy.on('resize', fitWhole);
  const endHover = hoverOn(cy, scene);
  const endTheme = watchTheme(() => cy.style(scene.styleOf(readTheme())));
  document.addEventListener('keydown', onKey);
  fitWhole();
  return {
    cy,
    destroy: () => {
      document.removeEventListener('keydown', onKey);
      endTheme();
      endHover();
      cy.destroy();
    },
  };
}
