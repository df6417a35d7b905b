import { summariseIssues } from '../issue-summary.ts';
import type { View } from '../layout/card-cap.ts';
import type { Side } from '../layout/order.ts';
import { runAll, type Steps } from '../layout/steps.ts';
import type { DrawnGraph } from '../model.ts';
import type { Measure } from '../type.ts';
import { actorPitch, actorWidthOf, countPlaced, mostHeard } from './actor-places.ts';
import { cardsAt, cardSetter, type LooseCard } from './card-places.ts';
import { chooseColumns, type Division, onScreen, region } from './choose-columns.ts';
import { besideTheirIssues, linesBetween } from './issue-lines.ts';
import type { ActorPlace, Tile, Tiles } from './tiles-shape.ts';

/** A far tile shows no more sentences than these. */
const mostSentences = 24;
/** A column that would end early is drawn out so much at most. */
const mostStretch = 1.5;

/** Where the columns of tiles stand from left to right, and the middle of the actors, px of the screen from the left edge of the drawing. */
function acrossScreen({ wingColumns, tileWidth, zoom, gutter }: Division, actorWidth: number) {
  const column = tileWidth * zoom + onScreen.between;
  const wing = wingColumns * column - onScreen.between;
  const columns = Array.from({ length: 2 * wingColumns }, (_, index) =>
    index < wingColumns ? index * column : wing + 2 * gutter + actorWidth + (index - wingColumns) * column,
  );
  return { columns, middle: wing + gutter + actorWidth / 2, width: 2 * (wing + gutter) + actorWidth };
}

/** How high a column is, and by how much its tiles are drawn out to end where the others do, px of the screen. */
function drawnOut({ heights, dealt }: Division, view: View) {
  const solid = dealt.map((own) => own.reduce((sum, tile) => sum + (heights[tile] ?? 0), 0));
  const gaps = dealt.map((own) => onScreen.between * Math.max(0, own.length - 1));
  const room = Math.max(
    view.height - 2 * onScreen.margin,
    ...solid.map((height, column) => height + (gaps[column] ?? 0)),
  );
  return solid.map((height, column) =>
    height === 0 ? 1 : Math.min(mostStretch, (room - (gaps[column] ?? 0)) / height),
  );
}

/** `layOutTiles`, a little at a time. */
export function* tilesInSteps(graph: DrawnGraph, view: View, measure: Measure): Steps<Tiles> {
  const names = new Map(graph.actors.map(({ id, name }) => [id, name]));
  const issues = summariseIssues(graph);
  const setCard = cardSetter(measure, (actor) => names.get(actor) ?? '');
  const cards: (readonly LooseCard[])[] = [];
  for (const { positions } of issues) {
    cards.push(positions.map(setCard));
    yield undefined;
  }

  const heard = mostHeard(graph);
  const placed = heard.slice(0, countPlaced(heard.length, view));
  const actorWidth = actorWidthOf(placed, view, measure);
  yield undefined;
  const division = chooseColumns(cards, view, actorWidth);
  const { zoom, dealt, heights, cardColumns, tileWidth, wingColumns } = division;
  const { columns, middle, width } = acrossScreen(division, actorWidth);
  const stretch = drawnOut(division, view);

  const tiles = dealt.flatMap((own, column): Tile[] => {
    const side: Side = column < wingColumns ? 0 : 1;
    const x = (columns[column] ?? 0) / zoom;
    let y = 0;
    return own.flatMap((index): Tile[] => {
      const [issue, set] = [issues[index], cards[index]];
      if (issue === undefined || set === undefined) return [];
      const box = { x, y, width: tileWidth, height: ((heights[index] ?? 0) * (stretch[column] ?? 1)) / zoom };
      y += box.height + onScreen.between / zoom;
      return [
        {
          issue: issue.id,
          name: issue.name,
          nameWidth: measure(issue.name, 'heading'),
          side,
          box,
          statements: issue.statements,
          cards: cardsAt(set, cardColumns, { x: x + region.side, y: box.y + region.heading }),
          sentences: issue.positions.slice(0, mostSentences).map(({ id, proposition }) => ({
            position: id,
            text: proposition,
            width: measure(proposition, 'card'),
          })),
        },
      ];
    });
  });

  const bottom = Math.max(0, ...tiles.map(({ box }) => box.y + box.height));
  const withFoot = heard.length > placed.length;
  const rows = Math.max(1, placed.length + (withFoot ? 1 : 0));
  // Where tiles leave room below, the actors keep their distance and reach beyond them.
  const tall = Math.max(bottom, (rows * actorPitch) / zoom);
  const [top, pitch] = [(bottom - tall) / 2, tall / rows];
  const order =
    wingColumns === 1
      ? besideTheirIssues(
          graph,
          placed.map(({ actor }) => actor),
          tiles,
        )
      : placed.map(({ actor }) => actor);
  const counts = new Map(placed.map(({ actor, holdings }) => [actor, holdings]));
  const actors = order.map((actor, index): ActorPlace => ({
    actor,
    x: middle / zoom,
    y: top + (index + 0.5) * pitch,
    holdings: counts.get(actor) ?? 0,
  }));
  const [side, margin] = [onScreen.side / zoom, onScreen.margin / zoom];
  return {
    bounds: { x: -side, y: top - margin, width: width / zoom + 2 * side, height: tall + 2 * margin },
    zoom,
    columns: wingColumns,
    tiles,
    actors,
    unplaced: heard.slice(placed.length).map(({ actor }) => actor),
    foot: { x: middle / zoom, y: top + (placed.length + 0.5) * pitch },
    actorWidth,
    lines: wingColumns === 1 ? linesBetween(graph, actors, tiles, actorWidth / 2 / zoom) : [],
  };
}

/**
 * Lays the graph out for a view (px of the screen) as issues left and right of those who are heard most. Every tile has the extent of its
 * cards, so that nothing moves when it turns into them. The same graph, view and measure give the same drawing; safe to call in a worker.
 */
export const layOutTiles = (graph: DrawnGraph, view: View, measure: Measure): Tiles =>
  runAll(tilesInSteps(graph, view, measure));
