import { drawnWords } from '../../wording/drawn-words.ts';
import type { ActorTie, DrawnGraph, PositionTie } from '../model.ts';
import { curveBetween } from './curve-between.ts';
import { edgeOf } from './facing.ts';
import type { Box, Curve } from './geometry.ts';
import { pointOn } from './geometry.ts';
import type { Wings } from './wings-shape.ts';

/** A line that is drawn only while one of its ends is selected. */
export interface Arc {
  /** Id of the edge. */
  id: string;
  kind: 'RELAYS' | 'MEMBER_OF' | 'CONTRADICTS';
  source: string;
  target: string;
  curve: Curve;
  /** `×2` or nothing; and where that, or the sign of a contradiction, stands. */
  label: string;
  at: { x: number; y: number };
}

const depths = { first: 26, step: 13, last: 96 };
const middle = (box: Box): number => box.y + box.height / 2;

/** Arcs beside the actors, short ones inside; their ends on the selected pill apart, so that nested arcs do not cross. */
function arcsBeside(
  ties: readonly ActorTie[],
  kind: 'RELAYS' | 'MEMBER_OF',
  selected: string,
  wings: Wings,
): Arc[] {
  const boxOf = new Map(wings.pills.map(({ actor, box }) => [actor.id, box]));
  const reach = (tie: ActorTie) => {
    const [from, to] = [boxOf.get(tie.source), boxOf.get(tie.target)];
    return from === undefined || to === undefined ? 0 : middle(to) - middle(from);
  };
  const own = ties.filter(
    ({ source, target }) =>
      (source === selected || (kind === 'MEMBER_OF' && target === selected)) &&
      boxOf.has(source) &&
      boxOf.has(target),
  );
  const nested = own
    .filter((tie) => reach(tie) !== 0)
    .sort((a, b) => Math.abs(reach(a)) - Math.abs(reach(b)));
  return nested.flatMap((tie, rank): Arc[] => {
    const [from, to] = [boxOf.get(tie.source), boxOf.get(tie.target)];
    if (from === undefined || to === undefined) return [];
    const out = Math.min(depths.last, depths.first + depths.step * rank);
    const left = kind === 'RELAYS';
    const side = left ? 'left' : 'right';
    const [x, farX] = [edgeOf(from, side), edgeOf(to, side)];
    const turn = Math.max(2, from.height / 2 - 4 - 3 * rank) * Math.sign(reach(tie));
    const start = middle(from) + (tie.source === selected ? turn : 0);
    const end = middle(to);
    const outside = left ? Math.min(x, farX) - out * 1.33 : Math.max(x, farX) + out * 1.33;
    const curve: Curve = {
      from: { x, y: start },
      controls: [
        { x: outside, y: start },
        { x: outside, y: end },
      ],
      to: { x: left ? farX - 3 : farX + 3, y: end },
    };
    return [
      {
        id: tie.id,
        kind,
        source: tie.source,
        target: tie.target,
        curve,
        label: left ? drawnWords.drawn.times(tie.statements) : '',
        at: pointOn(curve, 0.5),
      },
    ];
  });
}

/** Contradictions across the wings run behind the actors, from inner side to inner side. */
function contradictionsAcross(ties: readonly PositionTie[], selected: string, wings: Wings): Arc[] {
  const cardOf = new Map(wings.cards.map((card) => [card.position.id, card]));
  return ties.flatMap((tie): Arc[] => {
    const [source, target] = [cardOf.get(tie.source), cardOf.get(tie.target)];
    if (source === undefined || target === undefined || source.side === target.side) return [];
    if (tie.source !== selected && tie.target !== selected) return [];
    const inner = ({ side, box }: typeof source) => ({
      x: side === 0 ? box.x + box.width : box.x,
      y: middle(box),
    });
    const curve = curveBetween(inner(source), inner(target));
    const near = tie.source === selected ? 0.1 : 0.9;
    return [
      {
        id: tie.id,
        kind: 'CONTRADICTS',
        source: tie.source,
        target: tie.target,
        curve,
        label: '',
        at: pointOn(curve, near),
      },
    ];
  });
}

/** Whom the selected actor relays and what it is a member of; what the selected position contradicts in the other wing. */
export const arcsOf = (graph: DrawnGraph, wings: Wings, selected: string): Arc[] => [
  ...arcsBeside(graph.relays, 'RELAYS', selected, wings),
  ...arcsBeside(graph.memberships, 'MEMBER_OF', selected, wings),
  ...contradictionsAcross(graph.contradictions, selected, wings),
];
