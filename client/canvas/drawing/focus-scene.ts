import type { ElementDefinition } from 'cytoscape';
import { sentenceOn } from '../describe.ts';
import type { Centre, Focus, FocusCard, Note, Tie } from '../focus/focus-shape.ts';
import { noteHeight } from '../focus/texts.ts';
import type { Box } from '../layout/geometry.ts';
import type { Pins } from '../layout/moved.ts';
import type { Pill } from '../layout/wings-shape.ts';
import { litBy } from '../lit.ts';
import type { DrawnGraph } from '../model.ts';
import { handStyles } from './state-styles.ts';
import { pinBadges, raised } from './badges.ts';
import type { Scene } from './create.ts';
import { fixCurve, lineEdge, node, textNode } from './elements.ts';
import { eachAlone } from './grabbed.ts';
import { focusStyles } from './focus-styles.ts';
import { stylesheetOf } from './stylesheet.ts';

const iconSize = 22;

function centreElements({ id, box, icon, texts }: Centre, kind: Focus['kind']): ElementDefinition[] {
  return [
    node(id, `centre ${kind}`, box),
    ...(icon === null
      ? []
      : [
          node(
            'centre icon',
            'centre-icon',
            { x: icon.at.x - iconSize / 2, y: icon.at.y - iconSize / 2, width: iconSize, height: iconSize },
            { of: id, kind: icon.kind },
          ),
        ]),
    ...texts.map(({ text, at, size, tone }, index) =>
      textNode(`centre text ${index}`, `centre-text ${tone}`, at, text, { of: id, size }),
    ),
  ];
}

/** The text of a card begins 10 px in, and stands as much higher as notes need below it. */
const cardElement = ({ position, box, lines, notes }: FocusCard): ElementDefinition =>
  node(position.id, 'card', box, { label: lines.join('\n'), up: (-notes * noteHeight) / 2 });

const pillElement = ({ actor, box, lines }: Pill): ElementDefinition =>
  node(actor.id, 'pill', box, { label: lines.join('\n'), kind: actor.kind, in: 28 - box.width });

const noteElement = ({ id, text, at, align, of }: Note): ElementDefinition =>
  textNode(
    id,
    `note ${align} ${of === null ? 'group-heading' : 'linked'}`,
    at,
    text,
    of === null ? {} : { of },
  );

const tieElements = (tie: Tie, boxes: ReadonlyMap<string, Box>): ElementDefinition[] => {
  const { id, kind, source, target, curve, sign } = tie;
  const [from, to] = [boxes.get(source), boxes.get(target)];
  if (from === undefined || to === undefined) return [];
  return [
    {
      group: 'edges',
      data: { id, source, target, ...fixCurve(curve, from, to) },
      classes: `tie ${kind.toLowerCase()}`,
    },
    ...(sign === null ? [] : [node(`sign ${id}`, 'sign', sign, { of: id })]),
  ];
};

/** Boxes of everything that can be in the keyboard's focus, by id. */
export const focusBoxes = ({ centre, cards, pills, regions }: Focus): Map<string, Box> =>
  new Map([
    ...regions.map(({ issue, box }) => [issue.id, box] as const),
    ...cards.map(({ position, box }) => [position.id, box] as const),
    ...pills.map(({ actor, box }) => [actor.id, box] as const),
    [centre.id, centre.box],
  ]);

function elementsOf(focus: Focus): ElementDefinition[] {
  const boxes = focusBoxes(focus);
  const { centre, kind, regions, cards, pills, lines, tags, ties, notes } = focus;
  return [
    ...regions.flatMap(({ issue, box, tally }) => [
      node(issue.id, 'region', box),
      textNode(`heading ${issue.id}`, 'heading', { x: box.x + 12, y: box.y + 14 }, issue.name, {
        of: issue.id,
      }),
      textNode(`tally ${issue.id}`, 'tally', { x: box.x + box.width - 12, y: box.y + 14 }, tally, {
        of: issue.id,
      }),
    ]),
    ...centreElements(centre, kind),
    ...cards.map(cardElement),
    ...pills.map(pillElement),
    ...lines.flatMap((line) => lineEdge(line, boxes)),
    ...ties.flatMap((tie) => tieElements(tie, boxes)),
    ...tags.map(({ holding, text, box }) => node(`tag ${holding}`, 'tag', box, { label: text, of: holding })),
    ...notes.map(noteElement),
  ];
}

/**
 * The focus view as it is drawn.
 * @param base the focus before anything was moved or hidden
 */
export function focusScene(graph: DrawnGraph, focus: Focus, base: Focus, pins: Pins): Scene {
  const measures = {
    countSize: focus.countSize,
    tagSize: focus.tagSize,
    cardWidth: base.cards[0]?.box.width ?? 0,
    pillWidth: 0,
    relayed: focus.lines.filter(({ holding }) => holding.relayed).length,
  };
  const boxes = [...focusBoxes(focus)].filter(([id]) => id !== focus.centre.id);
  const elements = [...raised(elementsOf(focus), pins), ...pinBadges(boxes, pins)];
  const loose = [
    ...focus.cards.map(({ position }) => position.id),
    ...focus.pills.map(({ actor }) => actor.id),
  ];
  return {
    base,
    grabbedBy: eachAlone(elements, loose),
    elements,
    styleOf: (theme) => [
      ...stylesheetOf(theme, measures),
      ...focusStyles(theme, measures),
      ...handStyles(theme),
    ],
    bounds: focus.bounds,
    zoom: focus.zoom,
    litBy: (id) => litBy(graph, id),
    titleOf: (id) => sentenceOn(graph, id),
  };
}
