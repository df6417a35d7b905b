import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type ElementDefinition,
  type Position,
  type StylesheetJson,
} from 'cytoscape';
import { noteDrawn } from '../first-drawn.ts';
import type { Box, Point } from '../layout/geometry.ts';
import type { Lit } from '../lit.ts';
import type { CanvasActions } from './actions.ts';
import type { Grabbed } from './grabbed.ts';
import { handsOn, openMenuAt } from './hands.ts';
import { idOf } from './hit.ts';
import { nudgeBy } from './nudge.ts';
import { dropPicture, keepPicture } from './former-picture.ts';
import { paintHover } from './paint.ts';
import { endPaint, paint } from './paint-selection.ts';
import { allOf, eachOf, type Painted } from './painted.ts';
import { patching } from './patch.ts';
import { addInStages } from './stages.ts';
import { destroyDrawing, workStill } from './still.ts';
import { type CanvasTheme, readTheme, watchTheme } from './theme.ts';
import { boundPan, type Covered, fitSight, uncovered } from './view-box.ts';

/** What is drawn, whatever the view: everything at its place, and how it looks. */
export interface Scene {
  /** What was laid out. Another scene of the same changes in place, nothing jumps; one of another is drawn anew and fitted. */
  base: unknown;
  elements: ElementDefinition[];
  styleOf: (theme: CanvasTheme) => StylesheetJson;
  /** All of it, layout units. */
  bounds: Box;
  /** The zoom at which all of it fits the view it was laid out for. */
  zoom: number;
  /** No fitting makes it larger than this; 1.3 where not given. */
  largest?: number;
  /** What something touches; null for what is not drawn. */
  litBy: (id: string) => Lit | null;
  /** A sentence on something for whoever rests on it with the mouse: what its marks and numbers mean. */
  titleOf?: (id: string) => string;
  /** What moves when this is dragged; null where it cannot be. See `eachAlone`. */
  grabbedBy: (id: string) => Grabbed | null;
}

/** A drawing on the page, until it is destroyed. */
export interface Drawn {
  cy: Core;
  /**
   * Changes what is drawn to another scene of the same base, or how a selection shows on it: at once where little changes, else while the picture
   * stands still. Focus has to be painted again.
   * @param shown called when it has changed; never where yet another comes first
   */
  update: (scene: Scene, painted: Painted, shown: () => void) => void;
  zoomBy: (factor: number) => void;
  /** Fits all of it into what no panel covers. */
  fit: () => void;
  /** Fits it again where it is still as it was fitted over a panel at the foot that covers less by now: so many px. */
  refit: (bottom: number) => void;
  /** Opens the menu of the node at a point, px of the window, if there is one. */
  menuAt: (at: Point) => void;
  destroy: () => void;
}

interface Wiring {
  actions: () => CanvasActions;
  /** What the keyboard is on. */
  focused: () => string | null;
  onSelect: (id: string | null) => void;
  covered: () => Covered;
  /** When all of it is drawn, some frames later. */
  onDrawn: () => void;
}

const hoverAfter = 60;
const largestZoom = 1.3;

/** How far an arrow key with Alt moves something, layout units. */
const step = 20;

/** Keys that work wherever the focus is, but not while somebody writes. */
function isWriting({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function hoverOn(cy: Core, scene: () => Scene): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hover = (id: string | null) => {
    clearTimeout(timer);
    // A short rest, so that crossing the drawing does not make it flicker; while something is selected, its fading stays.
    timer = setTimeout(() => {
      const resting = id === null || cy.elements('.chosen').nonempty();
      paintHover(cy, scene().bounds, resting ? null : scene().litBy(id));
    }, hoverAfter);
  };
  cy.on('mouseover', 'node, edge', (event) => {
    cy.container()?.classList.add('on-something');
    const id = idOf(event);
    cy.container()?.setAttribute('title', id === null ? '' : (scene().titleOf?.(id) ?? ''));
    hover(id);
  });
  cy.on('mouseout', 'node, edge', () => {
    cy.container()?.classList.remove('on-something');
    cy.container()?.removeAttribute('title');
    hover(null);
  });
  return () => clearTimeout(timer);
}

/** Builds the drawing in a box of the page, in stages, and wires pointer, keys and theme to it. */
export function createDrawing(
  container: HTMLElement,
  first: Scene,
  selected: Painted,
  { onSelect, actions, focused, covered, onDrawn }: Wiring,
): Drawn {
  let scene = first;
  let painted = selected;
  const place = container.closest('.graph');
  const cy = cytoscape({
    container,
    style: scene.styleOf(readTheme()),
    minZoom: Math.min(scene.zoom * 0.5, 0.5),
    maxZoom: 4,
    pixelRatio: Math.min(2, devicePixelRatio),
    autounselectify: true,
    boxSelectionEnabled: true,
  });
  const size = () => ({ width: cy.width(), height: cy.height() });
  // A box that is on its way out of the page has no size, or NaN: nothing is fitted to that.
  const hasSize = () => cy.width() > 0 && cy.height() > 0;
  let fitFor: { readonly heeding: Covered; readonly zoom: number; readonly pan: Position } | null = null;
  const fit = (heeding: Covered) => {
    if (!hasSize()) return;
    cy.viewport(fitSight(scene.bounds, size(), heeding, scene.largest ?? largestZoom));
    fitFor = { heeding, zoom: cy.zoom(), pan: { ...cy.pan() } };
  };
  const refit = (bottom: number) => {
    if (fitFor === null || bottom >= fitFor.heeding.bottom) return;
    const { heeding, zoom, pan } = fitFor;
    const { x, y } = cy.pan();
    if (cy.zoom() === zoom && x === pan.x && y === pan.y) fit({ ...heeding, bottom });
  };
  // Panels cover, they never push: a link that opens on a reader shows the same view as a click that opened it.
  // The timeline stays open while others come and go: its strip is no place for a drawing.
  const fitWhole = () => fit({ ...uncovered, bottom: covered().bottom });
  const zoomBy = (factor: number) =>
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  /** Alt and an arrow: what the keyboard is on moves a little. */
  const nudge = (event: KeyboardEvent): boolean => {
    const by = nudgeBy(event, step);
    const id = focused();
    const grabbed = id === null ? null : scene.grabbedBy(id);
    if (by === null || grabbed === null) return false;
    const { x, y } = cy.getElementById(grabbed.id).position();
    actions().pin({ [grabbed.id]: { x: x + by.x, y: y + by.y } });
    return true;
  };
  const keys: Readonly<Record<string, () => void>> = {
    '0': () => fit(covered()),
    '+': () => zoomBy(1.25),
    '=': () => zoomBy(1.25),
    '-': () => zoomBy(0.8),
  };
  const onKey = (event: KeyboardEvent) => {
    if (nudge(event)) event.preventDefault();
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
    act();
  };

  const endHands = handsOn(cy, container, { grabbedBy: (id) => scene.grabbedBy(id), actions, onSelect });
  cy.on('pan zoom', () => {
    if (!hasSize()) return;
    const pan = boundPan({ zoom: cy.zoom(), pan: cy.pan() }, scene.bounds, size());
    if (pan.x !== cy.pan().x || pan.y !== cy.pan().y) cy.pan(pan);
  });
  // Cytoscape calls every change of its box's attributes a resize too, a class on hovering among them: the view stays for those.
  let fitted = size();
  cy.on('resize', () => {
    const { width, height } = size();
    if (width === fitted.width && height === fitted.height) return;
    fitted = { width, height };
    fitWhole();
  });
  const endHover = hoverOn(cy, () => scene);
  let styled = JSON.stringify(scene.styleOf(readTheme()));
  const dress = (style: StylesheetJson) => {
    styled = JSON.stringify(style);
    cy.style(style);
  };
  const endTheme = watchTheme(() => dress(scene.styleOf(readTheme())));
  /** What is under way to the scene at hand; null where it is all there. */
  let changing: Generator<CollectionReturnValue, void> | null = null;
  const change = (shown: () => void) => {
    const steps = patching(cy, eachOf(scene.elements, painted));
    changing = steps;
    workStill(cy, {
      step: () => {
        const { value, done } = steps.next();
        // Asked for a box, Cytoscape computes looks and texts here and not while it draws.
        value?.boundingBox();
        return done !== true;
      },
      ended: () => changing !== steps,
      finish: () => {
        changing = null;
        const style = scene.styleOf(readTheme());
        // A style sheet set anew computes every element's looks again: on a large canvas that is what can be felt.
        if (JSON.stringify(style) !== styled) dress(style);
        shown();
      },
    });
  };
  document.addEventListener('keydown', onKey);
  fitWhole();
  const endStages = addInStages(cy, allOf(scene.elements, painted), () => {
    dropPicture();
    noteDrawn();
    onDrawn();
  });
  return {
    cy,
    update: (next, selection, shown) => {
      if (next === scene && changing === null) {
        if (selection !== painted) {
          // What was clicked was rested on: the veil of that would lie over what fades.
          paintHover(cy, scene.bounds, null);
          paint(cy, selection);
        }
        painted = selection;
        shown();
        return;
      }
      scene = next;
      painted = selection;
      endPaint(cy);
      change(shown);
    },
    zoomBy,
    fit: () => fit(covered()),
    refit,
    menuAt: (at) => openMenuAt(cy, at, actions()),
    destroy: () => {
      document.removeEventListener('keydown', onKey);
      endTheme();
      endHover();
      endHands();
      endStages();
      endPaint(cy);
      changing = null;
      keepPicture(container, place, () => destroyDrawing(cy));
    },
  };
}
