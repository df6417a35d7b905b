import type { View } from '../layout/card-cap.ts';
import { focusInSteps } from '../focus/lay-out-focus.ts';
import type { Standing } from '../free/blocks.ts';
import { type DeedTold, doneInSteps } from '../free/deeds.ts';
import type { FreeLayout } from '../free/free-shape.ts';
import { freeInSteps, type FreeTold } from '../free/lay-out-free.ts';
import type { Focus } from '../focus/focus-shape.ts';
import type { Effort, Steps } from '../layout/steps.ts';
import { wingsInSteps } from '../layout/wings.ts';
import type { Wings } from '../layout/wings-shape.ts';
import type { DrawnGraph } from '../model.ts';
import { relationsInSteps } from '../relations/relations.ts';
import type { Relations } from '../relations/relations-shape.ts';
import { tilesInSteps } from '../tiles/lay-out-tiles.ts';
import type { Tiles } from '../tiles/tiles-shape.ts';
import type { Measure } from '../type.ts';

/** What each layout is told, and what it gives. Both travel between threads: plain data only. */
export interface Layouts {
  wings: { told: { graph: DrawnGraph; view: View }; laidOut: Wings | null };
  tiles: { told: { graph: DrawnGraph; view: View }; laidOut: Tiles };
  relations: { told: { graph: DrawnGraph; view: View; keep: string | null }; laidOut: Relations };
  focus: {
    told: { graph: DrawnGraph; view: View; id: string; office: string | null };
    laidOut: Focus | null;
  };
  free: { told: FreeTold; laidOut: FreeLayout };
  'free deed': { told: DeedTold; laidOut: Standing };
}

export type LayoutName = keyof Layouts;

type Recipes = {
  [Name in LayoutName]: (
    told: Layouts[Name]['told'],
    measure: Measure,
    effort: Effort,
  ) => Steps<Layouts[Name]['laidOut']>;
};

/** A layout to be added is added here; where it runs is none of its business. */
const recipes: Recipes = {
  wings: ({ graph, view }, measure, effort) => wingsInSteps(graph, view, measure, effort),
  tiles: ({ graph, view }, measure) => tilesInSteps(graph, view, measure),
  relations: ({ graph, view, keep }, measure, effort) =>
    relationsInSteps(graph, view, measure, { keep, effort }),
  focus: ({ graph, view, id, office }, measure, effort) =>
    focusInSteps(graph, id, { office, view, measure, effort }),
  free: (told, measure) => freeInSteps(told, measure),
  'free deed': (told, measure, effort) => doneInSteps(told, measure, effort),
};

/** The work of a layout, not begun. */
export const stepsOf = <Name extends LayoutName>(
  name: Name,
  told: Layouts[Name]['told'],
  measure: Measure,
  effort: Effort,
): Steps<Layouts[Name]['laidOut']> => recipes[name](told, measure, effort);
