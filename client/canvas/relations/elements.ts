import type { ElementDefinition } from 'cytoscape';
import { fixCurve, textNode } from '../drawing/elements.ts';
import { passing } from '../drawing/painted.ts';
import { type Box, centreOf } from '../layout/geometry.ts';
import { strokeOf } from './stroke.ts';
import type { RelationLine, RelationPill, Relations, RelationTag } from './relations-shape.ts';

const node = (id: string, classes: string, box: Box, data: object = {}): ElementDefinition => ({
  group: 'nodes',
  data: { id, width: box.width, height: box.height, ...data },
  position: centreOf(box),
  classes,
});

const pillNodes = ({ actor, place, box, lines, note }: RelationPill): ElementDefinition[] => [
  node(actor.id, `pill ${place}`, box, {
    label: lines.join('\n'),
    kind: actor.kind,
    in: 28 - box.width,
  }),
  ...(note === ''
    ? []
    : [
        textNode(
          `count ${actor.id}`,
          'count',
          { x: box.x + box.width - 9, y: box.y + box.height / 2 },
          note,
          { of: actor.id },
        ),
      ]),
];

/** What stands whatever lines are shown. Ids of the graph are kept. */
export const standingElements = ({ bands, headings, pills }: Relations): ElementDefinition[] => [
  ...bands.map((box, index) => node(`band ${index}`, 'group', box)),
  ...headings.map(({ text, face, align, at }, index) =>
    textNode(
      `words ${index}`,
      face === 'heading' ? 'heading' : align === 'left' ? 'words' : 'words before',
      at,
      text,
    ),
  ),
  ...pills.flatMap(pillNodes),
];

/** Lines and their numbers. */
export function lineElements(
  { pills }: Relations,
  lines: readonly RelationLine[],
  tags: readonly RelationTag[],
): ElementDefinition[] {
  const boxes = new Map(pills.map(({ actor, box }) => [actor.id, box]));
  return [
    ...lines.flatMap(({ tie, curve }): ElementDefinition[] => {
      const [source, target] = [boxes.get(tie.source), boxes.get(tie.target)];
      if (source === undefined || target === undefined) return [];
      const { id, kind, statements, relayed } = tie;
      // That words passed on are relayed goes without saying: there dashes mean another's words.
      const dashed = kind === 'relays-other' || (relayed && kind !== 'relays-own');
      return [
        {
          group: 'edges',
          data: {
            id,
            source: tie.source,
            target: tie.target,
            ...strokeOf(statements),
            ...fixCurve(curve, source, target),
          },
          classes: `tie ${kind} ${passing}${dashed ? ' dashed' : ''}`,
        },
      ];
    }),
    ...tags.map(({ tie, text, box }) => node(`tag ${tie}`, `tag ${passing}`, box, { label: text, of: tie })),
  ];
}
