import type { Wings } from '../layout/wings-shape.ts';
import { sentenceOn } from '../describe.ts';
import type { Pins } from '../layout/moved.ts';
import { litBy } from '../lit.ts';
import type { DrawnGraph } from '../model.ts';
import { handStyles } from './state-styles.ts';
import { pinBadges, raised } from './badges.ts';
import type { Scene } from './create.ts';
import { elementsOf } from './elements.ts';
import { eachAlone } from './grabbed.ts';
import { boxesOf } from './paint.ts';
import { stylesheetOf } from './stylesheet.ts';

/**
 * The wings as they are drawn.
 * @param base the wings before anything was moved or hidden
 */
export function wingsScene(graph: DrawnGraph, wings: Wings, base: Wings, pins: Pins): Scene {
  const measures = {
    countSize: wings.countSize,
    tagSize: wings.tagSize,
    cardWidth: base.cards[0]?.box.width ?? 0,
    pillWidth: base.pills[0]?.box.width ?? 0,
    relayed: wings.lines.filter(({ holding }) => holding.relayed).length,
  };
  const elements = [...raised(elementsOf(wings), pins), ...pinBadges(boxesOf(wings), pins)];
  const loose = [
    ...wings.cards.map(({ position }) => position.id),
    ...wings.pills.map(({ actor }) => actor.id),
  ];
  return {
    base,
    grabbedBy: eachAlone(elements, loose),
    elements,
    styleOf: (theme) => [...stylesheetOf(theme, measures), ...handStyles(theme)],
    bounds: wings.bounds,
    zoom: wings.zoom,
    litBy: (id) => litBy(graph, id),
    titleOf: (id) => sentenceOn(graph, id),
  };
}
