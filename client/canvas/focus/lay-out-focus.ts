import type { View } from '../layout/card-cap.ts';
import { type Effort, runAll, type Steps } from '../layout/steps.ts';
import { placeTags } from '../layout/tags.ts';
import type { DrawnGraph } from '../model.ts';
import { type Measure, typeFaces } from '../type.ts';
import { actorDrafts } from './actor-drafts.ts';
import type { Draft, Focus, Most } from './focus-shape.ts';
import { issueDrafts } from './issue.ts';
import { positionDrafts } from './position.ts';

/** Below this the text of cards is too small to read, px of the screen. */
const leastText = 10.5;
const largestZoom = 1.3;
const largestSmallText = 13;

/** How one thing can be drawn. */
export interface Drafts {
  /** How much there is to show. */
  all: Most;
  /** In how many columns positions stand. */
  columns: 1 | 2;
  /** The arrangements worth trying with so much shown at most. */
  draft: (most: Most) => Steps<readonly Draft[]>;
}

const zoomOf = ({ bounds }: Draft, view: View): number =>
  Math.min(view.width / bounds.width, view.height / bounds.height, largestZoom);

/** The arrangement with the largest text; of those about as large, the first. */
function bestOf(drafts: readonly Draft[], view: View): Draft | null {
  let best: Draft | null = null;
  for (const draft of drafts)
    if (best === null || zoomOf(draft, view) > zoomOf(best, view) + 0.02) best = draft;
  return best;
}

/** What to try after this much was too small to read at `share` of the least size: fewer positions, then fewer actors; null at the end. */
function less({ positions, actors }: Most, share: number): Most | null {
  const cut = (count: number) => Math.max(1, Math.floor(count * Math.min(0.9, Math.max(0.5, share))));
  if (positions > 1) return { positions: cut(positions), actors };
  return actors > 1 ? { positions, actors: cut(actors) } : null;
}

/** What there is to show, or as much of it as can fit at the least size: one-line cards and pills, in columns as high as the view. */
function first({ all, columns }: Drafts, view: View): Most {
  const rows = Math.max(1, Math.floor(((view.height * typeFaces.card.size) / leastText - 80) / 31));
  return { positions: Math.min(all.positions, columns * rows), actors: Math.min(all.actors, 2 * rows) };
}

/** Whether less of everything would not help: the columns alone are too wide. */
const isTooWide = ({ bounds }: Draft, view: View): boolean =>
  (view.width / bounds.width) * typeFaces.card.size < leastText;

function draftsOf(
  graph: DrawnGraph,
  id: string,
  office: string | null,
  view: View,
  measure: Measure,
  seed: number,
  effort: Effort,
): Drafts | null {
  const actor = graph.actors.find((each) => each.id === id);
  if (actor !== undefined) return actorDrafts(graph, actor, office, view, measure, seed, effort);
  const position = graph.positions.find((each) => each.id === id);
  if (position !== undefined) return positionDrafts(graph, position, view, measure);
  const issue = graph.issues.find((each) => each.id === id);
  return issue === undefined ? null : issueDrafts(graph, issue, view, measure, seed, effort);
}

const smallSize = (face: 'count' | 'tag', zoom: number): number =>
  Math.min(largestSmallText, Math.max(typeFaces[face].size, leastText / zoom));

function finish(draft: Draft, view: View, measure: Measure): Focus {
  const zoom = zoomOf(draft, view);
  const tagSize = smallSize('tag', zoom);
  const width = (text: string) => (measure(text, 'tag') * tagSize) / typeFaces.tag.size;
  return {
    ...draft,
    zoom,
    tagSize,
    countSize: smallSize('count', zoom),
    tags: placeTags(draft.lines, tagSize, width),
  };
}

/** How a focus is laid out. */
interface FocusChoice {
  /** What the actor is, in words; null where that is not known. */
  office?: string | null;
  view: View;
  measure: Measure;
  effort?: Effort;
  seed?: number;
}

/** `focusInSteps` in one go. */
export const layOutFocus = (graph: DrawnGraph, id: string, choice: FocusChoice): Focus | null =>
  runAll(focusInSteps(graph, id, choice));

/**
 * Lays out one actor, position or issue with all it touches for a view (px of the screen). What would make the text of cards smaller
 * than 10.5 px is left out and counted in a note. Null where the id is none of the graph's, or where the view is too narrow for columns.
 * The same graph, view, measure, effort and seed give the same drawing.
 */
export function* focusInSteps(
  graph: DrawnGraph,
  id: string,
  { office = null, view, measure, effort = 'full', seed = 1 }: FocusChoice,
): Steps<Focus | null> {
  const drafts = draftsOf(graph, id, office, view, measure, seed, effort);
  if (drafts === null) return null;
  let most: Most | null = first(drafts, view);
  while (most !== null) {
    const tried = yield* drafts.draft(most);
    yield;
    const draft = bestOf(tried, view);
    if (draft === null || tried.every((each) => isTooWide(each, view))) return null;
    const text = zoomOf(draft, view) * typeFaces.card.size;
    if (text >= leastText) return finish(draft, view, measure);
    most = less(most, text / leastText);
  }
  return null;
}
