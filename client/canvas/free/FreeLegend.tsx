import { useMemo } from 'react';
import type { CanvasAddress } from '../../address/address.ts';
import { words } from '../../wording/words.ts';
import { legendEntry } from '../legend-entry.tsx';
import { codedMark, lineMarks, relayedMark, stanceMarks, stances } from '../line-marks.tsx';
import type { DrawnGraph } from '../model.ts';
import { bodiesOf, lineTypes } from '../relations/ties.ts';
import type { FreeEdge, FreeGraph } from './free-graph.ts';
import { drawnEdges } from './lay-out-free.ts';
import '../legend.css';

interface FreeLegendProps {
  /** What stands on the free view. */
  readonly free: FreeGraph;
  readonly address: CanvasAddress;
  /** Of the graph that the other views draw: who speaks for whom. */
  readonly represents: DrawnGraph['represents'];
}

const isHeld = ({ type }: FreeEdge): boolean => type === 'HOLDS';

/** What the lines on the free view mean: those that are drawn, and no others. */
export function FreeLegend({ free, address, represents }: FreeLegendProps) {
  const { waiting: all, contents, selection, also } = address;
  const edges = useMemo(() => {
    const { blocks, hidden, reached } = contents;
    const selected = new Set(selection === null ? [] : [selection, ...also]);
    return drawnEdges({
      free,
      blocks,
      hidden: new Set(hidden),
      selected,
      all,
      ...(reached && { reached }),
    });
  }, [free, contents, all, selection, also]);
  const bodies = bodiesOf([...represents, ...edges.filter(({ type }) => type === 'REPRESENTS')]);
  const said = edges.filter(({ statements }) => statements > 0);
  const held = said.filter(isHeld);
  const kinds = new Set(
    said.map(({ type, source, target }) => {
      if (type !== 'RELAYS') return type.toLowerCase();
      return bodies(source).has(target) ? 'relays-own' : 'relays-other';
    }),
  );
  return (
    <div className="legend">
      <ul aria-label={words.legend.lines}>
        {stances
          .filter((one) => held.some(({ stance }) => stance?.toLowerCase() === one))
          .map((one) => legendEntry(one, stanceMarks[one], words.legend[one]))}
        {lineTypes
          .filter((type) => kinds.has(type))
          .map((type) => legendEntry(type, lineMarks[type], words.relations.types[type]))}
        {said.some(({ relayed, type }) => relayed && type !== 'RELAYS') &&
          legendEntry('supports', relayedMark, words.legend.relayed)}
        {edges.some(({ statements }) => statements === 0) &&
          legendEntry('coded', codedMark, words.canvas.noted)}
        {held.some(({ conditional }) => conditional !== 'NONE') && (
          <li>
            <b>{words.canvas.if}</b> {words.legend.conditional}
          </li>
        )}
        {said.some(({ statements }) => statements > 1) && (
          <li className="rare">
            <b>{words.drawn.times(2)}</b> {words.legend.statements}
          </li>
        )}
      </ul>
    </div>
  );
}
