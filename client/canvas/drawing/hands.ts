import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { isNode, nodesOf } from '../drawn-ids.ts';
import type { Box, Point } from '../layout/geometry.ts';
import type { CanvasActions } from './actions.ts';
import { type Drag, dragOf, type GrabbedBy, mayGrab } from './dragging.ts';
import { drawnAs, idOf } from './hit.ts';
import { byTouch, onPresses, withShift } from './presses.ts';

/** What hands need of a drawing as it is at the moment. */
export interface Hands {
  readonly grabbedBy: GrabbedBy;
  readonly actions: () => CanvasActions;
  readonly onSelect: (id: string | null) => void;
}

/** Where a node is drawn, px of the window; of what has no element of its own, such as an issue without a pill, what was hit for it. */
function onScreen(cy: Core, id: string, hit: NodeSingular): Box {
  const own = cy.getElementById(id);
  const { x1, y1, w, h } = (own.empty() ? hit : own).renderedBoundingBox({ includeLabels: false });
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
  return { x: left + x1, y: top + y1, width: w, height: h };
}

/** Opens the menu of what is drawn at a point, px of the window: of things within each other, of the innermost. */
export function openMenuAt(cy: Core, { x, y }: Point, actions: CanvasActions): void {
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
  const [hit] = cy
    .nodes()
    .toArray()
    .filter((node) => node.visible() && node.style('events') !== 'no' && isNode(drawnAs(node)))
    .map((node) => ({ node, box: node.renderedBoundingBox() }))
    .filter(
      ({ box: { x1, x2, y1, y2 } }) => x1 <= x - left && x - left <= x2 && y1 <= y - top && y - top <= y2,
    )
    .sort((one, other) => one.box.w * one.box.h - other.box.w * other.box.h);
  if (hit === undefined) return;
  const id = drawnAs(hit.node);
  actions.openMenu(id, onScreen(cy, id, hit.node));
}

function clicks(cy: Core, { actions, onSelect }: Hands): void {
  const menu = (id: string, event: EventObject): boolean => {
    if (!isNode(id)) return false;
    actions().openMenu(id, onScreen(cy, id, event.target));
    return true;
  };
  cy.on('cxttap', (event) => {
    const id = idOf(event);
    if (id !== null && !byTouch(event)) menu(id, event);
  });
  cy.on('tapstart', 'edge', (event) => {
    const id = idOf(event);
    if (id !== null && !withShift(event)) actions().pressed(id);
  });
  onPresses(cy, {
    hitBy: idOf,
    onHold: menu,
    onTap: (id, event) => {
      if (withShift(event)) {
        if (id !== null) actions().toggle(nodesOf(id));
        return;
      }
      onSelect(id);
      if (id !== null && isNode(id)) actions().picked(id, onScreen(cy, id, event.target));
    },
    onDouble: (id, event) => {
      const { target } = event;
      if (target.isNode()) actions().enter(id, onScreen(cy, id, target));
    },
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

/** Whether other nodes move with this one. Cytoscape draws what it drags over all else: it would cover them. */
const takesOthers = (id: string, { grabbedBy }: Hands): boolean =>
  grabbedBy(id)?.moving.some((other) => other !== id && grabbedBy(other) !== null) === true;

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
    drag = dragOf(cy, target, hands.grabbedBy, target.position());
  });
  cy.on('drag', 'node', ({ target }) => drag?.to(target.position(), target));
  cy.on('freeon', 'node', end);
  cy.on('tapstart', 'node', (event) => {
    const node: NodeSingular = event.target;
    if (node.pannable() || withShift(event) || !takesOthers(node.id(), hands)) return;
    drag = dragOf(cy, node, hands.grabbedBy, event.position);
    own = true;
  });
  cy.on('tapdrag', (event) => {
    if (own) drag?.to(event.position, null);
  });
  cy.on('tapend', () => {
    if (own) end();
  });
}

/** Which nodes can be grabbed by what touches the drawing, see `mayGrab`. What cannot be grabbed is panned by. */
function grips(cy: Core, container: HTMLElement, hands: Hands): () => void {
  const { grabbedBy } = hands;
  const decide = ({ pointerType }: PointerEvent) => {
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) {
        const fixed =
          grabbedBy(node.id()) === null || !mayGrab(pointerType === 'touch', node.hasClass('chosen'));
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
