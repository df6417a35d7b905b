import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { isNode, nodesOf } from '../drawn-ids.ts';
import type { Box, Point } from '../layout/geometry.ts';
import type { CanvasActions } from './actions.ts';
import type { Grabbed } from './grabbed.ts';
import { idOf } from './hit.ts';

/** What hands need of a drawing as it is at the moment. */
export interface Hands {
  readonly grabbedBy: (id: string) => Grabbed | null;
  readonly actions: () => CanvasActions;
  readonly onSelect: (id: string | null) => void;
}

/** Whether this click belongs to one just before: where that brought another drawing, it means nothing in it. */
const isSecond = ({ originalEvent }: EventObject): boolean => originalEvent.detail > 1;

const byTouch = ({ originalEvent }: EventObject): boolean => originalEvent.type.startsWith('touch');

const withShift = ({ originalEvent }: EventObject): boolean =>
  'shiftKey' in originalEvent && originalEvent.shiftKey;

/** Where a node is drawn, px of the window; of what has no element of its own, such as an issue without a pill, what was hit for it. */
function onScreen(cy: Core, id: string, hit: NodeSingular): Box {
  const own = cy.getElementById(id);
  const { x1, y1, w, h } = (own.empty() ? hit : own).renderedBoundingBox({ includeLabels: false });
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
  return { x: left + x1, y: top + y1, width: w, height: h };
}

function clicks(cy: Core, { actions, onSelect }: Hands): void {
  // A long press ends with a tap that means nothing any more.
  let held = false;
  const menu = (event: EventObject): boolean => {
    const id = idOf(event);
    if (id === null || !isNode(id)) return false;
    actions().openMenu(id, onScreen(cy, id, event.target));
    return true;
  };
  cy.on('tapstart', () => {
    held = false;
  });
  cy.on('taphold', (event) => {
    if (byTouch(event)) held = menu(event);
  });
  cy.on('cxttap', (event) => {
    if (!byTouch(event)) menu(event);
  });
  // Cytoscape takes two quick clicks for a double one whatever they hit.
  let last: string | null = null;
  let before: string | null = null;
  cy.on('tap', (event) => {
    const id = idOf(event);
    [last, before] = [id, last];
    if (isSecond(event) || held) return;
    if (withShift(event)) {
      if (id !== null) actions().toggle(nodesOf(id));
      return;
    }
    onSelect(id);
    if (id !== null && isNode(id)) actions().picked(id, onScreen(cy, id, event.target));
  });
  cy.on('dbltap', 'node', (event) => {
    const id = idOf(event);
    if (id === null || id !== before || withShift(event)) return;
    actions().enter(id, onScreen(cy, id, event.target));
  });
}

/** A box drawn with Shift held: everything whole in it, told at once. Issues are grounds: a box around their positions does not mean them. */
function boxes(cy: Core, { actions }: Hands): void {
  let inside = new Set<string>();
  cy.on('boxstart', () => {
    inside = new Set();
  });
  cy.on('box', 'node', (event: EventObject) => {
    const id = idOf(event);
    if (id === null || !isNode(id) || id.startsWith('Issue:')) return;
    inside.add(id);
    if (inside.size === 1) {
      queueMicrotask(() => {
        actions().toggle([...inside]);
        inside = new Set();
      });
    }
  });
}

/** What is grabbed with a node: where several are selected and it is one of them, all of them. */
function inHand(cy: Core, node: NodeSingular, { grabbedBy }: Hands): readonly Grabbed[] {
  const own = grabbedBy(node.id());
  if (own === null) return [];
  const chosen = cy.nodes('.chosen').map((each) => grabbedBy(each.id()));
  const all = chosen.some((each) => each?.id === own.id) ? [own, ...chosen] : [own];
  const byId = new Map(all.flatMap((each) => (each === null ? [] : [[each.id, each] as const])));
  return [...byId.values()];
}

/** Whoever moves less than so far, px of the screen, means a click. */
const still = 4;

/** Whether other nodes move with this one. Cytoscape draws what it drags over all else: it would cover them. */
const takesOthers = (id: string, { grabbedBy }: Hands): boolean =>
  grabbedBy(id)?.moving.some((other) => other !== id && grabbedBy(other) !== null) === true;

interface Drag {
  /** Moves all, but for one that has moved already, by as far as it is from the last point to this. */
  readonly to: (at: Point, already: NodeSingular | null) => void;
  /** Where everything was put; null where nothing moved. */
  readonly end: () => Readonly<Record<string, Point>> | null;
}

/** What is in hand from the first move to the last: labels move along, what is written on the lines waits for their new place. */
function dragOf(cy: Core, node: NodeSingular, hands: Hands, from: Point): Drag {
  const grabbed = inHand(cy, node, hands);
  const ids = new Set(grabbed.flatMap(({ moving }) => moving));
  const all = cy.nodes().filter((each) => ids.has(each.id()));
  let last = { ...from };
  let begun = false;
  const begin = () => {
    begun = true;
    const lines = new Set(all.connectedEdges().map((edge) => edge.id()));
    const isWritten = (label: NodeSingular) => lines.has(String(label.data('of')));
    cy.nodes('.tag, .sign, .arc-label').filter(isWritten).addClass('adrift');
    cy.container()?.classList.add('dragging');
  };
  return {
    to: (at, already) => {
      const by = { x: at.x - last.x, y: at.y - last.y };
      // A hand is never quite still in a click.
      if (!begun && already === null && Math.hypot(by.x, by.y) * cy.zoom() < still) return;
      if (!begun) begin();
      all.filter((each) => already === null || !each.same(already)).shift(by);
      last = { ...at };
    },
    end: () => {
      if (!begun) return null;
      cy.container()?.classList.remove('dragging');
      cy.nodes('.adrift').removeClass('adrift');
      return Object.fromEntries(
        grabbed.map(({ id }) => [id, { ...cy.getElementById(id).position() }] as const),
      );
    },
  };
}

/** Dragging: one node is dragged by Cytoscape itself, which redraws only that; what takes other nodes along is moved with them here. */
function drags(cy: Core, hands: Hands): void {
  let drag: Drag | null = null;
  let own = false;
  const end = () => {
    const places = drag?.end() ?? null;
    drag = null;
    own = false;
    if (places !== null) hands.actions().pin(places);
  };
  cy.on('grabon', 'node', ({ target }) => {
    drag = dragOf(cy, target, hands, target.position());
  });
  cy.on('drag', 'node', ({ target }) => drag?.to(target.position(), target));
  cy.on('freeon', 'node', end);
  cy.on('tapstart', 'node', (event) => {
    const node: NodeSingular = event.target;
    if (node.pannable() || withShift(event) || !takesOthers(node.id(), hands)) return;
    drag = dragOf(cy, node, hands, event.position);
    own = true;
  });
  cy.on('tapdrag', (event) => {
    if (own) drag?.to(event.position, null);
  });
  cy.on('tapend', () => {
    if (own) end();
  });
}

/**
 * Which nodes can be grabbed by what touches the drawing: with a mouse or pen all that may move; with a finger only what is selected, else
 * it could not pan where nodes lie close. What cannot be grabbed is panned by.
 */
function grips(cy: Core, container: HTMLElement, hands: Hands): () => void {
  const { grabbedBy } = hands;
  const decide = ({ pointerType }: PointerEvent) => {
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) {
        const fixed = grabbedBy(node.id()) === null || (pointerType === 'touch' && !node.hasClass('chosen'));
        if (fixed && !node.pannable()) node.panify();
        if (!fixed && node.pannable()) node.unpanify();
        if (!fixed && takesOthers(node.id(), hands)) node.ungrabify();
      }
    });
  };
  container.addEventListener('pointerdown', decide, { capture: true });
  return () => container.removeEventListener('pointerdown', decide, { capture: true });
}

/** Wires pointer and touch to a drawing: click, Shift and click, box, drag, right click and long press. */
export function handsOn(cy: Core, container: HTMLElement, hands: Hands): () => void {
  clicks(cy, hands);
  boxes(cy, hands);
  drags(cy, hands);
  return grips(cy, container, hands);
}
