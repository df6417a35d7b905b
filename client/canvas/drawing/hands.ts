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
    if (!withShift(event)) onSelect(id);
    else if (id !== null) actions().toggle(nodesOf(id));
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

/** Dragging: labels move along, what is written on the lines waits for their new place, and the end of it is told. */
function drags(cy: Core, hands: Hands): void {
  let grabbed: readonly Grabbed[] = [];
  let last: Point = { x: 0, y: 0 };
  let along = cy.collection();
  let adrift = false;
  cy.on('grabon', 'node', (event) => {
    const node: NodeSingular = event.target;
    grabbed = inHand(cy, node, hands);
    const moving = new Set(grabbed.flatMap((each) => each.moving));
    along = cy.nodes().filter((each) => moving.has(each.id()) && !each.same(node));
    last = { ...node.position() };
  });
  cy.on('drag', 'node', (event) => {
    const at: Point = event.target.position();
    along.shift({ x: at.x - last.x, y: at.y - last.y });
    last = { ...at };
    if (adrift) return;
    adrift = true;
    const lines = new Set(
      event.target
        .union(along)
        .connectedEdges()
        .map((edge: NodeSingular) => edge.id()),
    );
    cy.nodes('.tag, .sign, .arc-label')
      .filter((label) => lines.has(label.data('of')))
      .addClass('adrift');
    cy.container()?.classList.add('dragging');
  });
  cy.on('dragfreeon', 'node', () => {
    adrift = false;
    cy.container()?.classList.remove('dragging');
    cy.nodes('.adrift').removeClass('adrift');
    const places = grabbed.map(({ id }) => [id, { ...cy.getElementById(id).position() }] as const);
    grabbed = [];
    hands.actions().pin(Object.fromEntries(places));
  });
}

/**
 * Which nodes can be grabbed by what touches the drawing: with a mouse or pen all that may move; with a finger only what is selected, else
 * it could not pan where nodes lie close. What cannot be grabbed is panned by.
 */
function grips(cy: Core, container: HTMLElement, { grabbedBy }: Hands): () => void {
  const decide = ({ pointerType }: PointerEvent) => {
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) {
        const fixed = grabbedBy(node.id()) === null || (pointerType === 'touch' && !node.hasClass('chosen'));
        if (fixed && !node.pannable()) node.panify();
        if (!fixed && node.pannable()) node.unpanify();
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
