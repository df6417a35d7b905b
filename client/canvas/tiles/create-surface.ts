import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObject,
  type StylesheetJson,
} from 'cytoscape';
import { fixCurve } from '../drawing/elements.ts';
import { noteDrawn } from '../first-drawn.ts';
import { addInStages } from '../drawing/stages.ts';
import { readTheme, watchTheme } from '../drawing/theme.ts';
import { boundPan, type Covered, panTo, type Sight, uncovered } from '../drawing/view-box.ts';
import type { Box, Point } from '../layout/geometry.ts';
import { type Detail, detailAt } from './detail.ts';
import type { Tiles } from './tiles-shape.ts';

/** The canvas under tiles and cards: lines, and everything that moves the view. */
export interface Surface {
  readonly sight: () => Sight;
  readonly size: () => { readonly width: number; readonly height: number };
  /** About the middle of a box, or of the view. */
  readonly zoomBy: (factor: number, box: Box | null) => void;
  /** Whether the last press ended in moving the view: what came after it was no click. */
  readonly wasDragged: () => boolean;
  /** Draws the lines of these actors only; null for those of all. */
  readonly showLines: (actors: ReadonlySet<string> | null) => void;
  /** Everything into what no panel covers. */
  readonly fit: () => void;
  /** Brings a box into what no panel covers, at this zoom; the zoom stays where none is given. */
  readonly goTo: (box: Box, zoom: number | null) => void;
  readonly destroy: () => void;
}

interface Wiring {
  readonly covered: () => Covered;
  /** After the view moved, in the frame in which the canvas was drawn. */
  readonly onSight: (sight: Sight) => void;
  /** On a click or tap where nothing is. */
  readonly onGround: () => void;
  /** On a double click or tap, and on a long press, with what was touched. */
  readonly onEnter: (target: Element) => void;
  readonly onHold: (target: Element, at: Point) => void;
}

/** The largest zoom: cards with cues and dates, twice as large as these need. */
const largestZoom = 3;
/** How much smaller than the whole drawing a view can be made. */
const smallest = 0.6;
/** px of the screen. */
const actorHeight = 27;

/** Apart, since Cytoscape's own types do not know it yet. */
const curved = { 'edge-distances': 'endpoints' };

function styles(): StylesheetJson {
  const theme = readTheme();
  return [
    {
      selector: 'node',
      style: { 'background-opacity': 0, 'border-width': 0, events: 'no', 'overlay-opacity': 0 },
    },
    { selector: 'node[width]', style: { width: 'data(width)', height: 'data(height)' } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        ...curved,
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        width: 'data(thickness)',
        'line-color': theme.pillBorder,
        'line-opacity': theme.forced ? 1 : 0.8,
        events: 'no',
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.off', style: { display: 'none' } },
  ];
}

/** Lines keep their thickness on the screen: in layout units at this zoom. */
const thicknessOf = (holdings: number, zoom: number): number => (0.8 + 0.55 * Math.sqrt(holdings)) / zoom;

function elementsOf({ tiles, actors, lines, actorWidth }: Tiles, zoom: number): ElementDefinition[] {
  if (lines.length === 0) return [];
  const half = { width: actorWidth / zoom, height: actorHeight / zoom };
  const boxOf = new Map([
    ...tiles.map(({ issue, box }) => [issue, box] as const),
    ...actors.map(
      ({ actor, x, y }) => [actor, { x: x - half.width / 2, y: y - half.height / 2, ...half }] as const,
    ),
  ]);
  const nodes = [...boxOf].map(([id, box]): ElementDefinition => {
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return { group: 'nodes', data: { id, width: box.width, height: box.height }, position: at };
  });
  const edges = lines.flatMap(({ actor, issue, side, holdings, curve }): ElementDefinition[] => {
    const [source, target] = [boxOf.get(actor), boxOf.get(issue)];
    if (source === undefined || target === undefined) return [];
    // The actor keeps its size on the screen: its end is told by its edge, whatever that is at the moment.
    const data = {
      ...fixCurve(curve, source, target),
      sourceEnd: side === 0 ? '-50% 0%' : '50% 0%',
      thickness: thicknessOf(holdings, zoom),
    };
    return [
      { group: 'edges', data: { id: `${actor} ${issue}`, source: actor, target: issue, holdings, ...data } },
    ];
  });
  return [...nodes, ...edges];
}

/** What of the page an event of the canvas happened on. */
const targetOf = ({ originalEvent: { target } }: EventObject): Element | null =>
  target instanceof Element ? target : null;

const pointOf = ({ originalEvent }: EventObject): Point => {
  const touch =
    'changedTouches' in originalEvent && originalEvent.changedTouches instanceof TouchList
      ? originalEvent.changedTouches[0]
      : originalEvent;
  return touch instanceof Touch || touch instanceof MouseEvent
    ? { x: touch.clientX, y: touch.clientY }
    : { x: 0, y: 0 };
};

function wirePointer(cy: Core, container: HTMLElement, { onGround, onEnter, onHold }: Wiring): void {
  let held = false;
  const onPage = (event: EventObject) => {
    const target = targetOf(event);
    return target !== null && container.contains(target) ? target.closest('button') : null;
  };
  cy.on('tapstart', () => {
    held = false;
  });
  cy.on('taphold', (event) => {
    const target = onPage(event);
    if (target === null || event.originalEvent instanceof MouseEvent) return;
    held = true;
    onHold(target, pointOf(event));
  });
  // Two quick taps on two things are no double tap.
  let last: readonly (Element | null)[] = [null, null];
  cy.on('tap', (event) => {
    const target = onPage(event);
    last = [last[1] ?? null, target];
    if (held) return;
    if (target === null) onGround();
    // Cytoscape keeps browsers from making clicks of touches.
    else if (!(event.originalEvent instanceof MouseEvent)) target.click();
  });
  cy.on('dbltap', (event) => {
    const target = onPage(event);
    if (target !== null && target === last[0]) onEnter(target);
  });
}

/** Lines and actors keep their size on the screen, whatever the zoom. */
function keepSizes(cy: Core, actors: readonly string[], actorWidth: number): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    for (const actor of actors)
      cy.getElementById(actor).data({ width: actorWidth / zoom, height: actorHeight / zoom });
    cy.edges().forEach((edge) => {
      edge.data('thickness', thicknessOf(Number(edge.data('holdings')), zoom));
    });
  });
}

const cyCanvas = (container: HTMLElement): Element | null => container.querySelector('canvas');

/** Builds the canvas in a box of the page and wires wheel, fingers and mouse to it. */
export function createSurface(container: HTMLElement, tiles: Tiles, wiring: Wiring): Surface {
  const { covered, onSight } = wiring;
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
  let dragged = false;
  cy.on('tapstart', () => {
    dragged = false;
  });
  cy.on('dragpan', () => {
    dragged = true;
  });
  let drawn: ReadonlySet<string> | null = null;
  let zoomed = 0;
  let detail: Detail = 'far';
  const tell = () => {
    if (!hasSize()) return;
    const now = sight();
    if (now.zoom !== zoomed && tiles.lines.length > 0) {
      zoomed = now.zoom;
      detail = detailAt(zoomed, detail);
      const off = detail !== 'far';
      cy.batch(() => {
        cy.edges().forEach((edge) => {
          edge.toggleClass('off', off || (drawn !== null && !drawn.has(String(edge.data('source')))));
        });
      });
      if (!off)
        keepSizes(
          cy,
          tiles.actors.map(({ actor }) => actor),
          tiles.actorWidth,
        );
    }
    onSight(now);
  };
  cy.on('pan zoom', () => {
    if (!hasSize()) return;
    const pan = boundPan(sight(), tiles.bounds, size());
    if (pan.x !== cy.pan().x || pan.y !== cy.pan().y) cy.pan(pan);
    tell();
  });
  wirePointer(cy, container, wiring);
  const endTheme = watchTheme(() => {
    cy.style(styles());
    zoomed = 0;
    tell();
  });
  if (hasSize()) cy.viewport(fitted({ ...uncovered, bottom: covered().bottom }));
  tell();
  const begun = cy.zoom();
  const endStages = addInStages(cy, elementsOf(tiles, begun), () => {
    noteDrawn();
    // What was asked of them before they were there.
    if (drawn === null && cy.zoom() === begun) return;
    zoomed = 0;
    tell();
  });
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
    wasDragged: () => dragged,
    showLines: (actors) => {
      drawn = actors;
      zoomed = 0;
      tell();
    },
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
    destroy: () => {
      endTheme();
      endStages();
      // Cytoscape empties its container, also of what it did not put there.
      const others = [...container.children].filter((child) => !child.contains(cyCanvas(container)));
      cy.destroy();
      container.append(...others);
    },
  };
}
