import { drawnLaterWords } from '../../wording/drawn-later-words.ts';
import type { DrawnGraph, DrawnHolding, DrawnPosition } from '../model.ts';
import type { Measure } from '../type.ts';
import type { View } from '../layout/card-cap.ts';
import { type Box, boundsOf, grow } from '../layout/geometry.ts';
import { regionSide, roomy } from '../layout/sizes.ts';
import type { Region } from '../layout/wings-shape.ts';
import { positionCentre, shifted } from './centre.ts';
import { drawPairs } from './focus-lines.ts';
import type { Draft, Most } from './focus-shape.ts';
import type { Drafts } from './lay-out-focus.ts';
import { moreNote } from './notes.ts';
import { columnSize, countActors, type PillGroup, placeColumn, topOf } from './pill-column.ts';
import { placeTies, tiesOf } from './position-ties.ts';
import { heaviest } from './ranked.ts';
import { radiusOf } from './texts.ts';
import { symmetric } from './symmetric.ts';

const headings = drawnLaterWords.focus.holders;

const gap = { least: 90, most: 170 };
const margin = 16;
const tiesGap = 88;
/** More than so many cards do not stand in one row. */
const mostTies = 4;

type Groups = readonly [readonly PillGroup[], readonly PillGroup[]];

/** Who supports at the left, who opposes at the right, heard firsthand first; who is neither on the side with fewer. */
function groupsOf(graph: DrawnGraph, holdings: readonly DrawnHolding[]): Groups {
  const group = (heading: string, holds: (holding: DrawnHolding) => boolean): PillGroup => ({
    heading,
    actors: holdings
      .filter(holds)
      .sort((a, b) => b.statements.length - a.statements.length)
      .flatMap(({ actor: id }) => {
        const actor = graph.actors.find((each) => each.id === id);
        return actor === undefined ? [] : [{ actor, ends: 1 }];
      }),
  });
  const heard = (stance: 'SUPPORTS' | 'OPPOSES') => [
    group(headings[stance].firsthand, (holding) => holding.stance === stance && !holding.relayed),
    group(headings[stance].relayed, (holding) => holding.stance === stance && holding.relayed),
  ];
  const [left, right] = [heard('SUPPORTS'), heard('OPPOSES')];
  const rest = [
    group(headings.NEUTRAL, ({ stance }) => stance === 'NEUTRAL'),
    group(headings.MIXED, ({ stance }) => stance === 'MIXED'),
  ];
  return countActors(left) < countActors(right) ? [[...left, ...rest], right] : [left, [...right, ...rest]];
}

/** The arrangement of a position: its sentence in its issue, who holds it on either side, what it contradicts or refines below. */
export function positionDrafts(
  graph: DrawnGraph,
  position: DrawnPosition,
  view: View,
  measure: Measure,
): Drafts {
  const holdings = graph.holdings.filter((holding) => holding.position === position.id);
  const ties = tiesOf(graph, position.id);
  const draft = (most: Most): Draft => {
    const held = heaviest(holdings, ({ statements }) => statements.length, most.actors);
    const shownTies = ties.slice(0, Math.min(mostTies, most.positions));
    const more = { positions: ties.length - shownTies.length, actors: holdings.length - held.length };
    const groups = groupsOf(graph, held);
    const columns = groups.map((own) => columnSize(own, measure));
    const ends = groups.map(countActors);
    const centre = positionCentre(position.id, position.proposition, Math.max(...ends), measure);
    const issue = graph.issues.find(({ id }) => id === position.issue);
    const around: Box = {
      x: -centre.box.width / 2 - regionSide,
      y: -centre.box.height / 2 - roomy.heading,
      width: centre.box.width + 2 * regionSide,
      height: centre.box.height + roomy.heading + roomy.foot,
    };
    const placed = shifted(centre, -centre.box.width / 2, -centre.box.height / 2);
    const sides = columns.filter(({ width }) => width > 0);
    const solid = around.width + 2 * margin + sides.reduce((sum, { width }) => sum + width, 0);
    const across = Math.min(
      gap.most,
      Math.max(gap.least, (view.width / 1.2 - solid) / Math.max(1, sides.length)),
    );
    const sideColumns = ([0, 1] as const).map((side) => {
      const { width, height } = columns[side] ?? { width: 0, height: 0 };
      const x = side === 0 ? around.x - across - width : around.x + around.width + across;
      return placeColumn(groups[side], { x, y: topOf(height, 0), width, side }, measure);
    });
    const pills = sideColumns.flatMap((column) => column.pills);
    const lowest = Math.max(around.y + around.height, ...pills.map(({ box }) => box.y + box.height));
    const row = placeTies(graph, shownTies, position.id, around, lowest + tiesGap, measure);
    const regions: Region[] = issue === undefined ? [] : [{ issue, side: 0, box: around, tally: '' }];
    const lines = drawPairs(
      held.flatMap((holding) => {
        const pill = pills.find(({ actor }) => actor.id === holding.actor);
        return pill === undefined
          ? []
          : [{ holding, from: pill.box, radius: radiusOf(pill.actor), to: placed.box }];
      }),
    );
    const solidBoxes = [around, ...pills.map(({ box }) => box), ...row.cards.map(({ box }) => box)];
    const bottom = Math.max(...solidBoxes.map((box) => box.y + box.height));
    const below = moreNote(more, position.id, { x: 0, y: bottom + 16 });
    const notes = [...sideColumns.flatMap((column) => column.notes), ...row.notes, ...below];
    const points = notes.map(({ at }) => ({ ...at, width: 0, height: 8 }));
    return {
      kind: 'position',
      bounds: symmetric(grow(boundsOf([...solidBoxes, ...points]), margin)),
      centre: placed,
      regions,
      cards: row.cards,
      pills,
      lines,
      ties: row.ties,
      notes,
    };
  };
  return {
    all: { positions: ties.length, actors: holdings.length },
    columns: 1,
    // Nothing is searched for here: one pause, and it is done in one go.
    *draft(most) {
      yield;
      return [draft(most)];
    },
  };
}
