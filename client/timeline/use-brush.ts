import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { nearestEdge } from './range.ts';
import type { Span } from './span.ts';

/** One end of a range. */
export type End = 'start' | 'end';

interface BrushProps {
  /** Where a range may begin and end, days. */
  readonly edges: readonly number[];
  /** The range as the filter has it. */
  readonly range: Span;
  /** The day at a place, px from the left. */
  readonly dayAt: (x: number) => number;
  readonly onRange: (range: Span) => void;
}

/** What a pointer does: it moves one end, all of it, or begins anew. */
interface Drag {
  readonly what: End | 'all' | 'new';
  readonly from: number;
  readonly before: Span;
}

/** So long after the last key, ms, a range moved by keys is applied: holding a key down is one step. */
const settling = 700;

/** A range with two handles: what is dragged or moved by keys is a draft until it is let go, and applied once. */
export function useBrush({ edges, range, dayAt, onRange }: BrushProps) {
  const [draft, setDraft] = useState<Span | null>(null);
  const drag = useRef<Drag | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const shown = draft ?? range;
  const edge = (index: number) => edges[Math.min(Math.max(index, 0), edges.length - 1)] ?? 0;
  const nearest = (day: number) => nearestEdge(edges, day);

  const apply = (next: Span | null) => {
    clearTimeout(waiting.current);
    setDraft(null);
    if (next !== null && (next.start !== range.start || next.end !== range.end)) onRange(next);
  };

  /** An end moved to an edge; the two never meet. */
  const moved = (span: Span, end: End, index: number): Span =>
    end === 'start'
      ? { ...span, start: edge(Math.min(index, nearest(span.end) - 1)) }
      : { ...span, end: edge(Math.max(index, nearest(span.start) + 1)) };

  const at = (event: PointerEvent<HTMLElement>) =>
    dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left);

  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const handle = event.target instanceof Element ? event.target.closest('[data-end]') : null;
    const end = handle?.getAttribute('data-end');
    const day = at(event);
    const whole = shown.start === edges[0] && shown.end === edges.at(-1);
    const inside = !whole && day > shown.start && day < shown.end;
    const what = end === 'start' || end === 'end' ? end : inside ? 'all' : 'new';
    drag.current = { what, from: day, before: shown };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent<HTMLElement>) => {
    if (drag.current === null) return;
    const { what, from, before } = drag.current;
    const day = at(event);
    if (what === 'start' || what === 'end') setDraft(moved(before, what, nearest(day)));
    else if (what === 'all') {
      const [start, end] = [nearest(before.start), nearest(before.end)];
      const by = nearest(before.start + day - from) - start;
      const held = Math.min(Math.max(by, -start), edges.length - 1 - end);
      setDraft({ start: edge(start + held), end: edge(end + held) });
    } else {
      const [start, end] = [nearest(Math.min(from, day)), nearest(Math.max(from, day))];
      // A click is no range.
      if (end > start) setDraft({ start: edge(start), end: edge(end) });
    }
  };

  const up = () => {
    if (drag.current === null) return;
    drag.current = null;
    apply(draft);
  };

  const key = (end: End) => (event: KeyboardEvent) => {
    const now = nearest(shown[end]);
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      PageDown: now - 5,
      PageUp: now + 5,
      Home: 0,
      End: edges.length - 1,
    };
    const target = to[event.key];
    if (event.key === 'Enter') apply(draft);
    else if (event.key === 'Escape' && draft !== null) apply(null);
    else if (target === undefined) return;
    else {
      const next = moved(shown, end, target);
      setDraft(next);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => apply(next), settling);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    shown,
    /** Whether it is being moved. */
    moving: draft !== null,
    surface: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: () => apply(null),
    },
    handle: (end: End) => ({ onKeyDown: key(end), onBlur: () => apply(draft) }),
    indexOf: (end: End) => nearest(shown[end]),
  };
}
