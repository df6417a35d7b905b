import type { PositionTie } from '../model.ts';
import { linkBetween } from './facing.ts';
import { type Box, type Curve, overlap, pointOn } from './geometry.ts';
import type { Bracket, Card } from './wings-shape.ts';
import { regionSide } from './sizes.ts';

/** Side of the square in which `≠` stands. */
export const signSize = 16;
/** How much further out the next bracket stands that would meet another. */
const lane = 13;

interface Span {
  tie: PositionTie;
  kind: Bracket['kind'];
  side: Card['side'];
  /** x of the outer edge of the region. */
  edge: number;
  top: number;
  bottom: number;
  downwards: boolean;
}

/** Heights at which several brackets leave one card: upward ones first, the nearest on top, so that nested ones do not cross. */
function endsOf(ties: readonly PositionTie[], cards: ReadonlyMap<string, Card>) {
  return (tie: PositionTie, own: string): number => {
    const card = cards.get(own);
    if (card === undefined) return 0;
    const others = ties
      .filter(({ source, target }) => source === own || target === own)
      .map((each) => ({ each, y: cards.get(each.source === own ? each.target : each.source)?.box.y ?? 0 }))
      .sort((a, b) => Number(a.y > card.box.y) - Number(b.y > card.box.y) || b.y - a.y);
    const at = others.findIndex(({ each }) => each.id === tie.id);
    const gap = Math.min(7, (card.box.height - 6) / others.length);
    return card.box.y + card.box.height / 2 + (at - (others.length - 1) / 2) * gap;
  };
}

function curveOf({ side, edge, top, bottom, downwards }: Span, out: number): Curve {
  const x = side === 0 ? edge - out : edge + out;
  const [from, to] = downwards ? [top, bottom] : [bottom, top];
  return {
    from: { x: edge, y: from },
    controls: [
      { x, y: from },
      { x, y: to },
    ],
    to: { x: edge, y: to },
  };
}

const signAt = (curve: Curve, t: number): Box => {
  const { x, y } = pointOn(curve, t);
  return { x: x - signSize / 2, y: y - signSize / 2, width: signSize, height: signSize };
};

/** Where along a bracket its sign meets no other: the middle if that is free, or if nothing is. */
const freeSign = (curve: Curve, taken: readonly Box[]): Box =>
  [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]
    .map((t) => signAt(curve, t))
    .find((box) => taken.every((other) => !overlap(box, other))) ?? signAt(curve, 0.5);

/**
 * Brackets for the ties whose two cards stand in one wing; the short ones inside, those that would meet further out.
 * @param moved ids of positions that stand beside the order: their ties run from card to card
 */
export function drawBrackets(
  contradictions: readonly PositionTie[],
  refinements: readonly PositionTie[],
  cards: readonly Card[],
  moved: ReadonlySet<string> = new Set(),
): Bracket[] {
  const cardOf = new Map(cards.map((card) => [card.position.id, card]));
  const kinds = new Map<PositionTie, Bracket['kind']>([
    ...contradictions.map((tie) => [tie, 'CONTRADICTS'] as const),
    ...refinements.map((tie) => [tie, 'REFINES'] as const),
  ]);
  const within = [...kinds.keys()].filter(
    ({ source, target }) => cardOf.has(source) && cardOf.get(source)?.side === cardOf.get(target)?.side,
  );
  const isMoved = ({ source, target }: PositionTie) => moved.has(source) || moved.has(target);
  const inOrder = within.filter((tie) => !isMoved(tie));
  const endOf = endsOf(inOrder, cardOf);
  const spans = inOrder.flatMap((tie): Span[] => {
    const card = cardOf.get(tie.source);
    const kind = kinds.get(tie);
    if (card === undefined || kind === undefined) return [];
    const [from, to] = [endOf(tie, tie.source), endOf(tie, tie.target)];
    const edge = card.side === 0 ? card.box.x - regionSide : card.box.x + card.box.width + regionSide;
    const span = { top: Math.min(from, to), bottom: Math.max(from, to), downwards: from < to };
    return [{ tie, kind, side: card.side, edge, ...span }];
  });
  const placed: { span: Span; out: number }[] = [];
  for (const span of spans.sort((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const met = placed.filter(
      ({ span: other }) => other.side === span.side && other.top < span.bottom && span.top < other.bottom,
    );
    const out = Math.max(
      Math.min(20, 10 + (span.bottom - span.top) / 14),
      ...met.map((each) => each.out + lane),
    );
    placed.push({ span, out });
  }
  const curves = [
    ...placed.map(({ span, out }) => ({ tie: span.tie, kind: span.kind, curve: curveOf(span, out) })),
    ...within.filter(isMoved).flatMap((tie) => {
      const [source, target, kind] = [cardOf.get(tie.source), cardOf.get(tie.target), kinds.get(tie)];
      if (source === undefined || target === undefined || kind === undefined) return [];
      return [{ tie, kind, curve: linkBetween(source.box, target.box, 3) }];
    }),
  ];
  const signs: Box[] = [];
  return curves.map(({ tie: { id, source, target }, kind, curve }) => {
    const sign = freeSign(curve, signs);
    if (kind === 'CONTRADICTS') signs.push(sign);
    return { id, kind, source, target, curve, sign };
  });
}
