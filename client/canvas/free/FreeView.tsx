import { useEffect, useMemo } from 'react';
import type { CanvasAddress } from '../../address/address.ts';
import { picking } from '../../address/focusing.ts';
import { go, useLog } from '../../address/history.ts';
import { drawsAll } from '../../filter/statement-filter.ts';
import type { ViewProps } from '../Canvas.tsx';
import { bodiesOf } from '../relations/ties.ts';
import { FreeCards } from './FreeCards.tsx';
import { FreeDrawing } from './FreeDrawing.tsx';
import { FreeEmpty } from './FreeEmpty.tsx';
import { FreeTools } from './FreeTools.tsx';
import type { Shown } from './free-elements.ts';
import { stowedIn } from './collapse.ts';
import { freshIn } from './fresh.ts';
import { sidesOfFree } from './free-sides.ts';
import { useFreeGraph, useMeasured } from './use-free.ts';
import { useFreeLayout } from './use-free-layout.ts';
import './free.css';
import { laterWords } from '../../wording/later-words.ts';

const says = laterWords.views.free;

interface FreeViewProps extends ViewProps {
  readonly address: CanvasAddress;
}

/** Height of the row over the drawing, px. */
const toolsHeight = 42;

/** What the reader brought in, where he put it; on a phone as cards in one column. */
export function FreeView({ address, graph: opening, hidden, size, phone, onSides, ...rest }: FreeViewProps) {
  const { selection, also, onSelect } = rest;
  const { contents } = address;
  const { blocks, reached } = contents;
  const { graph, beyond, error, retry } = useFreeGraph(blocks, address.filter);
  const measured = useMeasured(graph);
  const log = useLog();
  const selected = useMemo(() => (selection === null ? [] : [selection, ...also]), [selection, also]);
  const layout = useFreeLayout(measured, blocks, hidden, selected, { reached, all: address.waiting });
  const fresh = useMemo(() => freshIn(log, blocks), [log, blocks]);
  const stowed = useMemo(() => stowedIn(contents), [contents]);
  const holdings = useMemo(() => new Map(opening.holdings.map((each) => [each.id, each])), [opening]);
  const counts = drawsAll(address.filter);
  const shown = useMemo((): Shown | null => {
    if (layout === null || measured === null) return null;
    const represents = measured.graph.edges.filter(({ type }) => type === 'REPRESENTS');
    return {
      layout,
      blocks,
      graph: measured.graph,
      fresh,
      stowed,
      counts,
      bodiesOf: bodiesOf([...opening.represents, ...represents]),
    };
  }, [layout, blocks, measured, fresh, stowed, counts, opening]);
  const room = useMemo(() => ({ width: size.width, height: size.height - toolsHeight }), [size]);
  useEffect(() => onSides(layout === null ? null : sidesOfFree(layout)), [layout, onSides]);
  const empty = blocks.length === 0;
  const form = empty ? 'free-empty' : phone ? 'free-cards' : shown === null ? 'waiting' : 'free';
  return (
    <div className="view free-view" data-form={form}>
      {empty && <FreeEmpty graph={opening} address={address} />}
      {!empty && graph === undefined && error && (
        <p className="page message" role="alert">
          {says.failed(error.message)}{' '}
          <button type="button" className="button" onClick={retry}>
            {says.again}
          </button>
        </p>
      )}
      {!empty && phone && graph !== undefined && (
        <FreeCards
          {...{ graph, blocks, hidden, selection, onSelect }}
          onPick={(id) => go(picking(address, id))}
        />
      )}
      {!empty && !phone && shown !== null && measured !== null && (
        <>
          <FreeTools
            {...{ address, beyond }}
            size={room}
            covered={rest.covered.left}
            graph={measured.graph}
            leftOut={shown.layout.leftOut.length}
            waiting={shown.layout.waiting.length}
          />
          <FreeDrawing {...rest} {...{ shown, holdings }} size={room} measure={measured.measure} />
        </>
      )}
    </div>
  );
}
