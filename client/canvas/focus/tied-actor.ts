import { drawnLaterWords } from '../../wording/drawn-later-words.ts';
import { boundsOf, grow } from '../layout/geometry.ts';
import { curveBetween } from '../layout/curve-between.ts';
import type { ActorTie, DrawnActor, DrawnGraph } from '../model.ts';
import type { Measure } from '../type.ts';
import { shifted } from './centre.ts';
import type { Centre, Draft, Most, Tie } from './focus-shape.ts';
import { moreNote } from './notes.ts';
import { columnSize, countActors, type PillGroup, placeColumn, topOf } from './pill-column.ts';
import { symmetric } from './symmetric.ts';

const gap = 130;
const margin = 16;
/** Lines stop so far before what they point to. */
const stop = 4;

const says = drawnLaterWords.focus.ties;

interface Kind {
  kind: keyof typeof says;
  of: (graph: DrawnGraph) => readonly ActorTie[];
}

const kinds: readonly Kind[] = [
  { kind: 'REPRESENTS', of: ({ represents }) => represents },
  { kind: 'RELAYS', of: ({ relays }) => relays },
  { kind: 'MEMBER_OF', of: ({ memberships }) => memberships },
  { kind: 'ANSWERS', of: ({ answers }) => answers },
  { kind: 'ADDRESSES', of: ({ addresses }) => addresses },
  { kind: 'MENTIONS', of: ({ mentions }) => mentions },
];

interface Tied extends PillGroup {
  side: 0 | 1;
  kind: Tie['kind'];
  ties: readonly ActorTie[];
}

/** Other actors by what ties them to this one; each once, where it is tied most closely. */
function tiedTo(graph: DrawnGraph, id: string): Tied[] {
  const actors = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const seen = new Set([id]);
  return kinds.flatMap(({ kind, of }) =>
    ([0, 1] as const).map((side): Tied => {
      const other = ({ source, target }: ActorTie) => (side === 0 ? source : target);
      const ties = of(graph).filter((tie) => {
        const own = (side === 0 ? tie.target : tie.source) === id && !seen.has(other(tie));
        if (own) seen.add(other(tie));
        return own;
      });
      return {
        side,
        kind,
        heading: says[kind][side === 0 ? 'to' : 'from'],
        ties,
        actors: ties.flatMap((tie) => {
          const actor = actors.get(other(tie));
          return actor === undefined ? [] : [{ actor, ends: 1 }];
        }),
      };
    }),
  );
}

/** An actor that holds no position: in the middle, and around it who speaks for it, tells its words, names it; whom it does that to at the right. */
export function draftTiedActor(
  graph: DrawnGraph,
  actor: DrawnActor,
  centre: (ends: number) => Centre,
  most: Most,
  measure: Measure,
): Draft {
  const all = tiedTo(graph, actor.id);
  let left = most.actors;
  const shown = all.map((group) => {
    const actors = group.actors.slice(0, left);
    left -= actors.length;
    return { ...group, actors };
  });
  const sides = ([0, 1] as const).map((side) => shown.filter((group) => group.side === side));
  const middle = centre(Math.max(...sides.map(countActors)));
  const placed = shifted(middle, -middle.box.width / 2, -middle.box.height / 2);
  const { box } = placed;
  const columns = sides.map((groups, index) => {
    const side = index === 0 ? 0 : 1;
    const { width, height } = columnSize(groups, measure);
    const x = side === 0 ? box.x - gap - width : box.x + box.width + gap;
    return placeColumn(groups, { x, y: topOf(height, 0), width, side }, measure);
  });
  const pills = columns.flatMap((column) => column.pills);
  const ties = shown.flatMap(({ side, kind, ties: own }) => {
    const column = columns[side]?.pills ?? [];
    return own.flatMap((tie): Tie[] => {
      const at = column.findIndex(({ actor: { id } }) => id === (side === 0 ? tie.source : tie.target));
      const pill = column[at]?.box;
      if (pill === undefined) return [];
      const step = Math.min(7, (box.height - 24) / column.length);
      const y = (at - (column.length - 1) / 2) * step;
      const pillY = pill.y + pill.height / 2;
      const curve =
        side === 0
          ? curveBetween({ x: pill.x + pill.width, y: pillY }, { x: box.x - stop, y })
          : curveBetween({ x: box.x + box.width, y }, { x: pill.x - stop, y: pillY });
      return [{ id: tie.id, kind, source: tie.source, target: tie.target, curve, sign: null }];
    });
  });
  const boxes = [box, ...pills.map((pill) => pill.box)];
  const bottom = Math.max(...boxes.map((each) => each.y + each.height));
  const more = { positions: 0, actors: countActors(all) - countActors(shown) };
  const notes = [
    ...columns.flatMap((column) => column.notes),
    ...moreNote(more, actor.id, { x: 0, y: bottom + 16 }),
  ];
  const points = notes.map(({ at }) => ({ ...at, y: at.y - 8, width: 0, height: 16 }));
  return {
    kind: 'actor',
    bounds: symmetric(grow(boundsOf([...boxes, ...points]), margin)),
    centre: placed,
    regions: [],
    cards: [],
    pills,
    lines: [],
    ties,
    notes,
  };
}

/** How many actors are tied to this one. */
export const countTied = (graph: DrawnGraph, id: string): number => countActors(tiedTo(graph, id));
