import type { ElementDefinition } from 'cytoscape';
import { boundsOf, centreOf, grow, type Point } from '../layout/geometry.ts';
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

/**
 * With more elements than this, nodes do not fade one by one, each with its looks and its picture made anew, which takes a quarter of a second
 * at 1,500: a shade lies over all of them, and what is lit over that.
 */
export const mostFaded = 700;

/** Whether a label, tag or sign belongs to something lit. */
export const belongs = (of: unknown, { chosen, near, edges, issues }: Lit): boolean =>
  typeof of === 'string' && (chosen.has(of) || near.has(of) || edges.has(of) || issues.has(of));

export const states = ['chosen', 'ringed', 'faded', 'raised'] as const;

type State = (typeof states)[number];

/** What stays as it is whatever is selected: grounds, and marks of the reader's own. */
const constant = ['region', 'group', 'fresh', 'pinned', 'stowed'];

/** What fades by itself also under a shade: lines, and what is written at them. */
const ofLines = ['tag', 'sign', 'bracket'];

/** An element of the scene, as a definition or as it is drawn. */
export interface One {
  readonly id: string;
  readonly of: unknown;
  readonly isEdge: boolean;
  readonly is: (cssClass: string) => boolean;
}

/** The states of an element: chosen, ringed, faded, or none; over a shade, what is lit is raised. */
export function statesOf(lit: Lit | null, { id, of, isEdge, is }: One, shaded: boolean): readonly State[] {
  if (lit === null) return [];
  const raised: readonly State[] = shaded ? ['raised'] : [];
  if (lit.chosen.has(id)) return ['chosen', ...(is('region') ? [] : raised)];
  if (lit.near.has(id)) return ['ringed', ...raised];
  if (constant.some(is)) return [];
  if (lit.edges.has(id) || belongs(of, lit)) return raised;
  return !shaded || isEdge || ofLines.some(is) ? ['faded'] : [];
}

function oneOf({ data, group, classes }: ElementDefinition): One {
  const own = new Set(String(classes ?? '').split(' '));
  return { id: data.id ?? '', of: data['of'], isEdge: group === 'edges', is: (each) => own.has(each) };
}

/** An element as it looks while something is selected. */
export function inState(element: ElementDefinition, lit: Lit | null, shaded = false): ElementDefinition {
  const own = statesOf(lit, oneOf(element), shaded);
  return own.length === 0
    ? element
    : { ...element, classes: [String(element.classes ?? ''), ...own].join(' ') };
}

/** How far a shade reaches beyond all middles, layout units. */
const beyond = 600;

/** The shade over all that stands around these middles. */
export function shadeOver(middles: readonly Point[]): ElementDefinition {
  const box = grow(boundsOf(middles.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))), beyond);
  return {
    group: 'nodes',
    data: { id: 'shade', width: box.width, height: box.height },
    position: centreOf(box),
    classes: `${passing} shade`,
  };
}

/** All that is drawn while something is selected, one after the other. */
export function* eachOf(
  elements: readonly ElementDefinition[],
  { lit, passing: own }: Painted,
): Generator<ElementDefinition, void> {
  const shaded = lit !== null && elements.length > mostFaded;
  for (const element of elements) yield inState(element, lit, shaded);
  if (shaded) yield shadeOver(elements.flatMap(({ position }) => position ?? []));
  yield* own;
}

/** The same at once. */
export const allOf = (
  elements: readonly ElementDefinition[],
  painted: Painted,
): readonly ElementDefinition[] => [...eachOf(elements, painted)];
