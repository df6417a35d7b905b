import type { CollectionReturnValue, Core } from 'cytoscape';
import { type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { standAtHand } from '../at-hand.ts';
import { isNode } from '../drawn-ids.ts';
import type { Box } from '../layout/geometry.ts';
import { createDrawing, type Drawn, type Scene } from './create.ts';
import { Actions, type Where } from './actions.ts';
import { type Beside, besideOf } from './keep-beside.ts';
import { takeMenu } from './late-menu.ts';
import type { Painted } from './painted.ts';
import { readTheme } from './theme.ts';
import { type Covered, type Sight, sightOf, type Wanted } from './view-box.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** How what changes is shown on what is drawn. */
export interface Paints {
  /** What is selected, what that touches, and the rest; nothing for none. */
  selection: (selected: readonly string[]) => Painted;
  /** Called when it is drawn, and again when it has changed. */
  shown?: (cy: Core, covered: () => Covered) => void;
  /** What the keyboard is on. */
  focus: (cy: Core, focused: string | null) => void;
  /** What stands in the middle of all, where something does: what it touches is read with it. */
  middle?: string;
  /** Where something stands; null where it is not drawn. */
  placeOf: (id: string) => Box | null;
}

/** What every drawing is given, whatever the view. */
export interface DrawingProps {
  readonly selection: string | null;
  /** What is selected besides. */
  readonly also: readonly string[];
  /** What the keyboard is on in the tree. */
  readonly focused: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly covered: Covered;
}

interface SceneProps extends DrawingProps {
  /** A scene of another base is another drawing, fitted anew. */
  readonly scene: Scene;
  readonly paints: Paints;
  /** What is to be seen, in a sentence. */
  readonly label: string;
  /** How many lines there are. */
  readonly lines: number;
  /** How many things stand where the reader put them. */
  readonly moved?: number;
  /** What lies over the drawing on the page. */
  readonly over?: (cy: Core) => ReactNode;
}

/** Brings something into what no panel covers, if it is not there already; where it is larger, as small as down to the zoom `least`. */
export function show(cy: Core, box: Box | null, covered: Covered, least = cy.zoom()): void {
  if (box === null) return;
  const size = { width: cy.width(), height: cy.height() };
  const { zoom, pan } = sightOf(box, { zoom: cy.zoom(), pan: cy.pan() }, size, covered, least);
  if (zoom === cy.zoom() && pan.x === cy.pan().x && pan.y === cy.pan().y) return;
  moveTo(cy, { zoom, pan });
}

function moveTo(cy: Core, sight: Sight): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(sight);
  else cy.animate(sight, { duration: 200, easing: 'ease-out' });
}

const boxIn = (elements: CollectionReturnValue): Box => {
  const { x1, y1, w, h } = elements.boundingBox({ includeLabels: false, includeOverlays: false });
  return { x: x1, y: y1, width: w, height: h };
};

/** So much smaller the view may become for both ends of a line to be seen; and for what the middle touches. */
const smaller = 0.75;
const aLittle = 0.85;

/** What is to be seen of something while it is read: of a line, what it joins, else itself; of what stands in the middle, what it touches if there is room, else itself. */
function readIn(cy: Core, id: string, isMiddle: boolean): readonly Wanted[] {
  const own = cy.getElementById(id);
  if (own.empty()) return [];
  const alone = { box: boxIn(own), least: smaller };
  // Of a node, these are its lines' other ends; of a line, its own.
  const joined = own.union(own.connectedNodes()).union(own.neighborhood());
  if (own.isNode() && !isMiddle) return [alone];
  return [{ box: boxIn(joined), least: isMiddle ? aLittle : smaller }, alone];
}

const whereIn = (cy: Core): Where => ({
  placeOf: (id) => {
    const node = cy.getElementById(id);
    return node.empty() || !node.isNode() ? null : { ...node.position() };
  },
  boxOf: (id) => {
    const element = cy.getElementById(id);
    const frame = cy.container()?.getBoundingClientRect();
    if (element.empty() || !frame) return null;
    const { x1, y1, w, h } = element.renderedBoundingBox();
    if (element.isEdge()) {
      const { x, y } = element.renderedMidpoint();
      return { x: frame.left + x, y: frame.top + y, width: 0, height: 0 };
    }
    return { x: frame.left + x1, y: frame.top + y1, width: w, height: h };
  },
});

/** A scene on a canvas. Cytoscape draws and finds what was clicked; places come from the layout, states from the props. */
export function Drawing(props: SceneProps) {
  const { scene, paints, label, lines, moved = 0, over, selection, also, focused } = props;
  const container = useRef<HTMLDivElement>(null);
  const [built, setBuilt] = useState<{ readonly drawn: Drawn; readonly base: unknown } | null>(null);
  const live = useRef<Drawn | null>(null);
  const { base } = scene;
  // Between two bases there is none: what was built of the former is about to go.
  const drawn = built !== null && built.base === base ? built.drawn : null;
  // What was clicked here, and what a link opens on, stays where it is if no panel covers it: what is selected elsewhere comes to the middle, once.
  const inSight = useRef<string | null>(null);
  const actions = useContext(Actions);
  const painted = useMemo(
    () => paints.selection(selection === null ? [] : [selection, ...also]),
    [paints, selection, also],
  );
  const latest = useRef({ ...props, actions, painted });
  useEffect(() => {
    latest.current = { ...props, actions, painted };
  });

  useEffect(() => {
    if (container.current === null) return undefined;
    const next = createDrawing(container.current, latest.current.scene, latest.current.painted, {
      covered: () => latest.current.covered,
      actions: () => latest.current.actions,
      focused: () => latest.current.focused,
      onSelect: (id) => {
        inSight.current = id;
        latest.current.onSelect(id);
      },
      // At once: else the frame that draws it would not show it yet.
      onDrawn: () => flushSync(() => setBuilt({ drawn: next, base })),
    });
    inSight.current = latest.current.selection;
    live.current = next;
    return () => {
      setBuilt(null);
      live.current?.destroy();
      live.current = null;
    };
  }, [base]);
  // Where all of it goes, before it has left the page: its picture is kept until what follows is drawn.
  useLayoutEffect(
    () => () => {
      live.current?.destroy();
      live.current = null;
    },
    [],
  );

  useEffect(() => {
    if (drawn === null) return;
    drawn.update(scene, painted, () => {
      paints.shown?.(drawn.cy, () => latest.current.covered);
      paints.focus(drawn.cy, latest.current.focused);
    });
  }, [drawn, scene, painted, paints]);

  const { drawing } = actions;
  useEffect(() => {
    if (drawn === null) return undefined;
    const where = whereIn(drawn.cy);
    drawing(where);
    const nodes = () => drawn.cy.nodes().map((node) => node.id());
    const leave = standAtHand({
      ...where,
      nodes: () => nodes().filter(isNode),
      drawing: () => {
        const { styleOf, bounds } = latest.current.scene;
        return { cy: drawn.cy, styleNow: () => styleOf(readTheme()), bounds };
      },
    });
    return () => {
      leave();
      drawing(null);
    };
  }, [drawn, drawing]);

  const { left, right, bottom } = props.covered;
  const beside = useRef<Beside | null>(null);
  useEffect(() => {
    beside.current = drawn && besideOf(drawn.cy, (sight) => moveTo(drawn.cy, sight));
  }, [drawn]);
  useEffect(() => {
    if (drawn === null) return;
    if (left === 0 && right === 0) beside.current?.giveBack();
    if (selection !== null && selection !== inSight.current)
      show(drawn.cy, latest.current.paints.placeOf(selection), latest.current.covered);
    else if (selection !== null && (left > 0 || right > 0))
      beside.current?.keep(
        readIn(drawn.cy, selection, latest.current.paints.middle === selection),
        latest.current.covered,
      );
    inSight.current = selection;
  }, [drawn, selection, left, right]);

  useEffect(() => drawn?.refit(bottom), [drawn, bottom]);

  useEffect(() => {
    if (drawn === null) return;
    const at = takeMenu();
    if (at !== null) drawn.menuAt(at);
  }, [drawn]);

  useEffect(() => {
    if (drawn === null) return;
    paints.focus(drawn.cy, focused);
    const box = focused === null ? null : paints.placeOf(focused);
    if (box !== null) beside.current?.keep([{ box, least: smaller }], latest.current.covered);
  }, [drawn, paints, focused]);

  return (
    <div className="drawing-place" data-drawn={drawn !== null}>
      <div
        ref={container}
        className="drawing"
        role="img"
        aria-label={label}
        data-lines={lines}
        data-zoom={scene.zoom.toFixed(4)}
      />
      {drawn !== null && over?.(drawn.cy)}
      <ZoomButtons {...{ drawn, moved }} covered={props.covered} onOrder={actions.unpin} />
    </div>
  );
}
