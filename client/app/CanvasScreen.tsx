import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import { GraphTree } from '../canvas/GraphTree.tsx';
import type { Wings } from '../canvas/layout/wings-shape.ts';
import { Legend } from '../canvas/Legend.tsx';
import { type DrawnGraph, toDrawnGraph } from '../canvas/model.ts';
import { OpeningGraphDocument } from '../generated/graphql.ts';
import { useTraces } from '../reader/use-traces.ts';
import { request } from '../request/request.ts';
import { drawnFor } from './drawn-selection.ts';
import { ReaderPlace } from './ReaderPlace.tsx';
import { useReaderSide } from './reader-side.ts';
import { EmptyDatabase, FirstLoadFailed, WingsSkeleton } from './States.tsx';
import { useKey } from './use-key.ts';
import { phone, useMedia } from './use-media.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** The graph, its legend, and the reader of what is selected over it. */
export function CanvasScreen({ address }: { readonly address: CanvasAddress }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['graph'],
    queryFn: ({ signal }) => request(OpeningGraphDocument, {}, signal),
  });
  const graph = useMemo(() => data && toDrawnGraph(data), [data]);
  const isPhone = useMedia(phone);
  return (
    <>
      <main className="canvas-screen">
        {!graph && !error && <WingsSkeleton />}
        {!graph && error && <FirstLoadFailed error={error} onRetry={() => void refetch()} />}
        {graph && graph.holdings.length === 0 && <EmptyDatabase />}
        {graph && graph.holdings.length > 0 && <DrawnScreen graph={graph} address={address} />}
      </main>
      <footer className="footer">
        {isPhone ? <ViewSwitch address={address} /> : <Legend {...(graph && { graph })} />}
      </footer>
    </>
  );
}

/** How much of the canvas the reader covers, in px: its width and the room around it. */
const readerCover = (): number => (window.innerWidth < 1300 ? 400 : 440) + 16;

function DrawnScreen({ graph, address }: { readonly graph: DrawnGraph; readonly address: CanvasAddress }) {
  const { selection, shut } = address;
  const isPhone = useMedia(phone);
  const [wings, setWings] = useState<Wings | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const lit = useLit(graph, selection);
  const read = shut ? null : selection;
  const side = useReaderSide(read === null ? null : (lit ?? read), wings, address.side);
  const cover = read === null || isPhone ? 0 : readerCover();

  const choose = (id: string | null) =>
    go({ ...address, selection: id, shut: false, ...(id === null && { side: null }) });
  useKey('Escape', () => {
    if (read !== null) go({ ...address, shut: true });
    else if (selection !== null) choose(null);
  });
  return (
    <>
      {!isPhone && <GraphTree graph={graph} selection={lit} onSelect={choose} onFocus={setFocused} />}
      <Canvas
        graph={graph}
        selection={lit}
        focused={focused}
        onSelect={choose}
        onWings={setWings}
        covered={{ left: side === 'left' ? cover : 0, right: side === 'right' ? cover : 0 }}
      />
      {read !== null && (
        <ReaderPlace
          id={read}
          side={side}
          onClose={() => go({ ...address, shut: true })}
          onOtherSide={() => go({ ...address, side: side === 'left' ? 'right' : 'left' })}
        />
      )}
    </>
  );
}

/** What lights up for a selection: see `drawnFor`. Traces are fetched for the reader anyway. */
function useLit(graph: DrawnGraph, selection: string | null): string | null {
  const drawn = selection === null ? null : drawnFor(graph, selection, null);
  const { data } = useTraces(selection ?? '', selection !== null && drawn === null);
  if (selection === null || drawn !== null) return drawn;
  return drawnFor(graph, selection, data?.pages[0]?.trace.edges[0]?.node ?? null);
}
