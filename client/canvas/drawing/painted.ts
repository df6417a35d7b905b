import type { Core, ElementDefinition } from 'cytoscape';
import type { Lit } from '../lit.ts';

/** Class of what is drawn only for a selection. */
export const passing = 'passing';

/** How a selection shows. */
export interface Painted {
  /** What it lights: all else fades. Null where nothing is selected, or nothing that is drawn. */
  readonly lit: Lit | null;
  /** What is drawn only for it, each of class `passing`, as it is to look. */
  readonly passing: readonly ElementDefinition[];
}

/** Whether a label, tag or sign belongs to something lit. */
export const belongs = (of: unknown, { chosen, near, edges, issues }: Lit): boolean =>
  typeof of === 'string' && (chosen.has(of) || near.has(of) || edges.has(of) || issues.has(of));

const states = ['chosen', 'ringed', 'faded'] as const;

/** What stays as it is whatever is selected: grounds, and marks of the reader's own. */
const constant = ['region', 'group', 'fresh', 'pinned', 'stowed'];

/** The state of an element of the scene: chosen, ringed, faded, or none. */
function stateOf(
  lit: Lit | null,
  id: string,
  of: unknown,
  is: (cssClass: string) => boolean,
): (typeof states)[number] | null {
  if (lit === null) return null;
  if (lit.chosen.has(id)) return 'chosen';
  if (lit.near.has(id)) return 'ringed';
  return constant.some(is) || lit.edges.has(id) || belongs(of, lit) ? null : 'faded';
}

/** An element as it looks while something is selected. */
export function inState(element: ElementDefinition, lit: Lit | null): ElementDefinition {
  const classes = String(element.classes ?? '');
  const own = new Set(classes.split(' '));
  const state = stateOf(lit, element.data.id ?? '', element.data['of'], (one) => own.has(one));
  return state === null ? element : { ...element, classes: `${classes} ${state}` };
}

/** All that is drawn while something is selected. */
export const allOf = (
  elements: readonly ElementDefinition[],
  painted: Painted,
): readonly ElementDefinition[] => [
  ...elements.map((element) => inState(element, painted.lit)),
  ...painted.passing,
];

/** Shows another selection on what is drawn; nothing moves. Touches what changes only: looks are computed anew for all that is touched. */
export function paint(cy: Core, painted: Painted): void {
  cy.batch(() => {
    cy.remove(`.${passing}`);
    for (const element of cy.elements()) {
      const state = stateOf(painted.lit, element.id(), element.data('of'), (one) => element.hasClass(one));
      for (const each of states)
        if (element.hasClass(each) !== (each === state)) element.toggleClass(each, each === state);
    }
    cy.add([...painted.passing]);
  });
}
