import { useEffect, useState } from 'react';
import type { Where } from '../canvas/drawing/actions.ts';
import type { Box, Point } from '../canvas/layout/geometry.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { laterWords } from '../wording/later-words.ts';
import { markedIn, placeMark } from './place-marks.ts';
import './marks.css';

interface MarksProps {
  readonly graph: DrawnGraph;
  /** Null where nothing is drawn that a mark could stand beside: then they stand together at the foot. */
  readonly where: Where | null;
  readonly onDone: () => void;
}

interface Mark {
  readonly text: string;
  readonly about: Box | null;
}

/** Three marks beside real things of the screen: an actor, a line, the search. Any of them closes all; so does the first touch of the canvas. */
export function Marks({ graph, where, onDone }: MarksProps) {
  const [marks] = useState(() => marksOn(graph, where));
  useEffect(() => {
    // Before the canvas hears it, which would take it for its own.
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onDone();
    };
    const touched = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.graph') !== null) onDone();
    };
    const moved = () => onDone();
    window.addEventListener('pointerdown', touched);
    window.addEventListener('wheel', touched, { passive: true });
    window.addEventListener('resize', moved);
    window.addEventListener('keydown', escape, true);
    return () => {
      window.removeEventListener('pointerdown', touched);
      window.removeEventListener('wheel', touched);
      window.removeEventListener('resize', moved);
      window.removeEventListener('keydown', escape, true);
    };
  }, [onDone]);
  return (
    <section className="first-marks" aria-label={laterWords.welcome.label}>
      <ol>
        {marks.map(({ text, at, place }, index) => (
          <li
            key={text}
            className={place === null ? 'together' : 'apart'}
            style={place ? leftTop(place) : {}}
          >
            <b aria-hidden="true" style={at ? leftTop(at) : {}}>
              {index + 1}
            </b>
            <span>{text}</span>
            {index === marks.length - 1 && (
              <button type="button" className="button" onClick={onDone}>
                {laterWords.welcome.done}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const leftTop = ({ x, y }: Point) => ({ left: x, top: y });

interface Placed {
  readonly text: string;
  /** The middle of its number, on what it is about; and its upper left corner: px of the window. Null where they stand together. */
  readonly at: Point | null;
  readonly place: Point | null;
}

function marksOn(graph: DrawnGraph, where: Where | null): readonly Placed[] {
  const { actor, line, issues, cards, header } = laterWords.welcome;
  if (where === null) return [issues, cards, header].map((text) => ({ text, at: null, place: null }));
  const marked = markedIn(graph);
  const search = document.querySelector('.header .search')?.getBoundingClientRect() ?? null;
  const all: readonly Mark[] = [
    { text: actor, about: marked && where.boxOf(marked.actor) },
    { text: line, about: marked && where.boxOf(marked.line) },
    { text: header, about: search },
  ];
  const size = { width: window.innerWidth, height: window.innerHeight };
  const placed: { text: string; at: Point; place: Point }[] = [];
  for (const { text, about } of all) {
    if (about === null) continue;
    const before = placed.map(({ place }) => place);
    placed.push({ text, ...placeMark(about, size, before) });
  }
  return placed;
}
