import type { Wings } from '../layout/wings-shape.ts';
import { litBy } from '../lit.ts';
import type { DrawnGraph } from '../model.ts';
import type { Scene } from './create.ts';
import { elementsOf } from './elements.ts';
import { eachAlone } from './grabbed.ts';
import { stylesheetOf } from './stylesheet.ts';

/** The wings as they are drawn. */
export function wingsScene(graph: DrawnGraph, wings: Wings): Scene {
  const measures = {
    countSize: wings.countSize,
    tagSize: wings.tagSize,
    cardWidth: wings.cards[0]?.box.width ?? 0,
    pillWidth: wings.pills[0]?.box.width ?? 0,
    relayed: wings.lines.filter(({ holding }) => holding.relayed).length,
  };
  const elements = elementsOf(wings);
  const loose = [
    ...wings.cards.map(({ position }) => position.id),
    ...wings.pills.map(({ actor }) => actor.id),
  ];
  return {
    base: wings,
    grabbedBy: eachAlone(elements, loose),
    elements,
    styleOf: (theme) => stylesheetOf(theme, measures),
    bounds: wings.bounds,
    zoom: wings.zoom,
    litBy: (id) => litBy(graph, id),
  };
}
