import type { View } from '../layout/card-cap.ts';
import type { Standing } from '../free/blocks.ts';
import type { DeedTold } from '../free/deeds.ts';
import type { FreeLayout } from '../free/free-shape.ts';
import type { FreeTold } from '../free/lay-out-free.ts';
import type { Focus } from '../focus/focus-shape.ts';
import type { Effort, Steps } from '../layout/steps.ts';
import { wingsInSteps } from '../layout/wings.ts';
import type { Wings } from '../layout/wings-shape.ts';
import type { DrawnGraph } from '../model.ts';
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

type Recipe<Name extends LayoutName> = (
  told: Layouts[Name]['told'],
  measure: Measure,
  effort: Effort,
) => Steps<Layouts[Name]['laidOut']>;

type Recipes = { [Name in LayoutName]: () => Promise<Recipe<Name>> };

/** A layout to be added is added here; where it runs is none of its business. Those of other views than the opening one are loaded when first asked for. */
const recipes: Recipes = {
  wings:
    async () =>
    ({ graph, view }, measure, effort) =>
      wingsInSteps(graph, view, measure, effort),
  tiles:
    async () =>
    ({ graph, view }, measure) =>
      tilesInSteps(graph, view, measure),
  relations: async () => {
    const { relationsInSteps } = await import('../relations/relations.ts');
    return ({ graph, view, keep }, measure, effort) =>
      relationsInSteps(graph, view, measure, { keep, effort });
  },
  focus: async () => {
    const { focusInSteps } = await import('../focus/lay-out-focus.ts');
    return ({ graph, view, id, office }, measure, effort) =>
      focusInSteps(graph, id, { office, view, measure, effort });
  },
  free: async () => {
    const { freeInSteps } = await import('../free/lay-out-free.ts');
    return (told, measure) => freeInSteps(told, measure);
  },
  'free deed': async () => {
    const { doneInSteps } = await import('../free/deeds.ts');
    return (told, measure, effort) => doneInSteps(told, measure, effort);
  },
};

/** How a layout is done. @throws where its code does not arrive */
export const recipeOf = <Name extends LayoutName>(name: Name): Promise<Recipe<Name>> => recipes[name]();

/** Loads the code of all layouts. */
export const loadRecipes = async (): Promise<void> =>
  void (await Promise.allSettled(Object.values(recipes).map((load) => load())));
