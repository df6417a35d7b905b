import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '../layout/geometry.ts';
import type { Grabbed } from './grabbed.ts';

/** What moves when something is dragged; null for what cannot be. */
export type GrabbedBy = (id: string) => Grabbed | null;

/** With a mouse or pen all that may move can be grabbed; with a finger only what is selected, else it could not pan where things lie close. */
export const mayGrab = (touch: boolean, chosen: boolean): boolean => !touch || chosen;

/** Whoever moves less than so far, px of the screen, means a click. */
export const still = 4;

/** What is grabbed with a node: where several are selected and it is one of them, all of them. */
function inHand(cy: Core, node: NodeSingular, grabbedBy: GrabbedBy): readonly Grabbed[] {
  const own = grabbedBy(node.id());
  if (own === null) return [];
  const chosen = cy.nodes('.chosen').map((each) => grabbedBy(each.id()));
  const all = chosen.some((each) => each?.id === own.id) ? [own, ...chosen] : [own];
  const byId = new Map(all.flatMap((each) => (each === null ? [] : [[each.id, each] as const])));
  return [...byId.values()];
}

export interface Drag {
  /** Moves all, but for one that has moved already, by as far as it is from the last point to this. */
  readonly to: (at: Point, already: NodeSingular | null) => void;
  /** Where everything was put; null where nothing moved. */
  readonly end: () => Readonly<Record<string, Point>> | null;
}

/** What is in hand from the first move to the last: labels move along, what is written on the lines waits for their new place. */
export function dragOf(cy: Core, node: NodeSingular, grabbedBy: GrabbedBy, from: Point): Drag {
  const grabbed = inHand(cy, node, grabbedBy);
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
