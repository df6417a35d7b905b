import type { ElementDefinition } from 'cytoscape';
import { nodesOf } from '../drawn-ids.ts';
import type { Box } from '../layout/geometry.ts';
import type { Pins } from '../layout/moved.ts';
import { node } from './elements.ts';

const size = 15;

/** A round badge with a pin on the upper right corner, beside what is written there, of each box that was put where it is by hand. */
export const pinBadges = (boxes: Iterable<readonly [string, Box]>, pins: Pins): ElementDefinition[] =>
  [...boxes].flatMap(([id, { x, y, width }]) =>
    pins[id] === undefined
      ? []
      : [
          node(
            `pinned ${id}`,
            'pinned',
            { x: x + width - size * 0.4, y: y - size * 0.6, width: size, height: size },
            { of: id },
          ),
        ],
  );

/** The same elements; those that were put by hand, and what is written on them, over all that stands in order. */
export const raised = (elements: readonly ElementDefinition[], pins: Pins): ElementDefinition[] =>
  elements.map((element) => {
    const { group, classes = '', data } = element;
    const of: unknown = data['of'] ?? data.id;
    if (group !== 'nodes' || typeof of !== 'string') return element;
    // Of a note on a card, the line that it tells of ends there; tags stand beside it.
    const isText = String(classes).startsWith('text ');
    const owners = isText ? nodesOf(of) : [of];
    return owners.some((id) => pins[id] !== undefined)
      ? { ...element, classes: `${String(classes)} put` }
      : element;
  });
