import { drawnLaterWords } from '../../wording/drawn-later-words.ts';
import { drawnWords } from '../../wording/drawn-words.ts';
import type { DrawnGraph, DrawnIssue } from '../model.ts';
import type { Measure } from '../type.ts';
import type { View } from '../layout/card-cap.ts';
import { boundsOf, grow } from '../layout/geometry.ts';
import { symmetric } from './symmetric.ts';
import type { Effort } from '../layout/steps.ts';
import { issueCentre } from './centre.ts';
import { orderPills, ranksOf } from './crossings.ts';
import { drawPairs } from './focus-lines.ts';
import type { Draft, FocusCard, Most } from './focus-shape.ts';
import { type IssuePlan, orderCards, pillsLeaning, planIssue } from './issue-plan.ts';
import type { Drafts } from './lay-out-focus.ts';
import { moreNote } from './notes.ts';
import { columnSize, type PillGroup, placeColumn, topOf } from './pill-column.ts';
import { cardOf, radiusOf } from './texts.ts';

const caps = [360, 300, 420];
const gap = { least: 100, most: 190 };
const margin = 16;
const rowGap = 6;
/** Around the cards: heads of lines stand there, off the border. */
const padding = 18;

interface Columns {
  /** Pills of either side, in groups. */
  groups: readonly [readonly (readonly number[])[], readonly (readonly number[])[]];
  headings: readonly [readonly string[], readonly string[]];
}

/** Who mostly supports at the left, who mostly opposes at the right, who does neither on the side with fewer. */
function columnsOf(plan: IssuePlan): Columns {
  const [left, right, rest] = [
    pillsLeaning(plan, 'for'),
    pillsLeaning(plan, 'against'),
    pillsLeaning(plan, 'neither'),
  ];
  const { for: support, against: oppose, neither } = drawnLaterWords.focus.leanings;
  return left.length < right.length
    ? { groups: [[left, rest], [right]], headings: [[support, neither], [oppose]] }
    : { groups: [[left], [right, rest]], headings: [[support], [oppose, neither]] };
}

function draftIssue(
  plan: IssuePlan,
  issue: DrawnIssue,
  cap: number,
  view: View,
  measure: Measure,
  columns: Columns,
  order: readonly number[],
): Draft {
  const { groups, headings } = columns;
  const rank = ranksOf(order);
  const pillGroups = ([0, 1] as const).map((side) =>
    groups[side].map((own, at): PillGroup => {
      const links = plan.links.filter(({ pill }) => own.includes(pill));
      const actors = orderPills(links, rank).flatMap((pill) => {
        const actor = plan.actors[pill]?.actor;
        return actor === undefined
          ? []
          : [{ actor, ends: links.filter((link) => link.pill === pill).length }];
      });
      return { heading: headings[side][at] ?? '', actors };
    }),
  );
  const sizes = pillGroups.map((own) => columnSize(own, measure));
  const cards = plan.positions.map((position, card) => {
    const ends = groups.map(
      (side) => plan.links.filter((link) => link.card === card && side.flat().includes(link.pill)).length,
    );
    return { position, ...cardOf(position.proposition, cap, Math.max(...ends), 0, measure) };
  });
  const {
    texts,
    width: headWidth,
    height: headHeight,
  } = issueCentre(issue, drawnWords.drawn.tally(plan.all.positions, plan.statements), measure);
  const width = Math.max(260, headWidth, ...cards.map((card) => card.width));
  const inner = cards.reduce((sum, { height }) => sum + height + rowGap, 0);
  const box = {
    x: -width / 2 - padding,
    y: 0,
    width: width + 2 * padding,
    height: headHeight + inner + padding,
  };
  let y = headHeight;
  const placed = order.flatMap((at): FocusCard[] => {
    const card = cards[at];
    if (card === undefined) return [];
    const own = { x: -width / 2, y, width, height: card.height };
    y += card.height + rowGap;
    return [{ position: card.position, side: 0, lines: card.lines, box: own, notes: 0 }];
  });
  const sides = sizes.filter((column) => column.width > 0);
  const solid = box.width + 2 * margin + sides.reduce((sum, column) => sum + column.width, 0);
  const across = Math.min(
    gap.most,
    Math.max(gap.least, (view.width / 1.2 - solid) / Math.max(1, sides.length)),
  );
  const middle = headHeight + inner / 2;
  const sideColumns = ([0, 1] as const).map((side) => {
    const size = sizes[side] ?? { width: 0, height: 0 };
    const x = side === 0 ? box.x - across - size.width : box.x + box.width + across;
    return placeColumn(
      pillGroups[side] ?? [],
      { x, y: topOf(size.height, middle), width: size.width, side },
      measure,
    );
  });
  const pills = sideColumns.flatMap((column) => column.pills);
  const lines = drawPairs(
    plan.links.flatMap(({ holding }) => {
      const pill = pills.find(({ actor }) => actor.id === holding.actor);
      const card = placed.find(({ position }) => position.id === holding.position);
      return pill === undefined || card === undefined
        ? []
        : [{ holding, from: pill.box, radius: radiusOf(pill.actor), to: card.box }];
    }),
  );
  const boxes = [box, ...pills.map((pill) => pill.box)];
  const bottom = Math.max(...boxes.map((each) => each.y + each.height));
  const more = {
    positions: plan.all.positions - plan.positions.length,
    actors: plan.all.actors - plan.actors.length,
  };
  const notes = [
    ...sideColumns.flatMap((column) => column.notes),
    ...moreNote(more, issue.id, { x: 0, y: bottom + 16 }),
  ];
  const points = notes.map(({ at }) => ({ ...at, y: at.y - 8, width: 0, height: 16 }));
  return {
    kind: 'issue',
    bounds: symmetric(grow(boundsOf([...boxes, ...points]), margin)),
    centre: { id: issue.id, box, icon: null, texts },
    regions: [],
    cards: placed,
    pills,
    lines,
    ties: [],
    notes,
  };
}

/** The arrangements of an issue: its positions in the middle, who holds them on either side. */
export function issueDrafts(
  graph: DrawnGraph,
  issue: DrawnIssue,
  view: View,
  measure: Measure,
  seed: number,
  effort: Effort,
): Drafts {
  const { all } = planIssue(graph, issue, { positions: Infinity, actors: Infinity });
  return {
    all,
    columns: 1,
    *draft(most: Most) {
      const plan = planIssue(graph, issue, most);
      const columns = columnsOf(plan);
      const order = yield* orderCards(plan, columns.groups.flat(), seed, effort);
      return caps.map((cap) => draftIssue(plan, issue, cap, view, measure, columns, order));
    },
  };
}
