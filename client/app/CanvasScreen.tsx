import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { apart } from '../page/apart.tsx';
import type { CanvasAddress } from '../address/address.ts';
import { selectedIn } from '../address/editing.ts';
import { choosing } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import { leavingPaths, readingPaths } from '../address/paths.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import { isNode } from '../canvas/drawn-ids.ts';
import { noteDrawn, useWasDrawn } from '../canvas/first-drawn.ts';
import { Actions } from '../canvas/drawing/actions.ts';
import { focusTree, middleOf } from '../canvas/focus/focus-graph.ts';
import type { FreeGraph } from '../canvas/free/free-graph.ts';
import { freeTree } from '../canvas/free/free-tree.ts';
import { useFreeGraph } from '../canvas/free/use-free.ts';
import { GraphTree } from '../canvas/GraphTree.tsx';
import { Legend } from '../canvas/Legend.tsx';
import { hiddenBut, inSight } from '../canvas/hidden.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { RelationsLegend } from '../canvas/relations/RelationsLegend.tsx';
import { relationsTree } from '../canvas/relations/relations-tree.ts';
import { linesNamed } from '../canvas/relations/ties.ts';
import type { Sides } from '../canvas/sides.ts';
import { treeOf } from '../canvas/tree-items.ts';
import { FirstVisit } from '../welcome/FirstVisit.tsx';
import { EmptyByFilter } from '../filter/EmptyByFilter.tsx';
import { useGraph } from '../filter/use-graph.ts';
import { marksOf } from '../paths/marks.ts';
import { useOpenPath } from '../paths/use-paths.ts';
import { useTraces } from '../reader/use-traces.ts';
import { drawnFor } from './drawn-selection.ts';
import { EmptyByChoice } from './EmptyByChoice.tsx';
import { emptiness, focusGone } from './emptiness.ts';
import { Remarks } from './Remarks.tsx';
import { ReaderPlace } from './ReaderPlace.tsx';
import { useReaderSide } from './reader-side.ts';
import { EmptyDatabase, FirstLoadFailed, WingsSkeleton } from './States.tsx';
import { useKey } from '../page/use-key.ts';
import { usePageTitle } from '../page/use-page-title.ts';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { useGoneByHand } from './use-gone.ts';
import { useCanvasActions } from './use-canvas-actions.ts';
import { words } from '../wording/words.ts';
import { TableButton, turnTable } from './TableButton.tsx';
import { TimelineButton } from './TimelineButton.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

const FreeLegend = apart(async () => (await import('../canvas/free/FreeLegend.tsx')).FreeLegend);

const CanvasTimeline = apart(async () => (await import('../timeline/CanvasTimeline.tsx')).default);

const SmallTimeline = apart(async () => (await import('../timeline/SmallTimeline.tsx')).default);

const CanvasTable = apart(async () => (await import('../table/CanvasTable.tsx')).default);

const NodeMenu = apart(async () => (await import('../expand/NodeMenu.tsx')).default);

const noBlocks: CanvasAddress['contents']['blocks'] = [];

/** The graph, its legend, and the reader of what is selected over it. */
export function CanvasScreen({ address }: { readonly address: CanvasAddress }) {
  usePageTitle(words.app.views[address.view]);
  const { graph, gone, error, former, retry } = useGraph(
    address.filter,
    address.contents.only,
    address.view === 'focus' ? address.focus : null,
  );
  const free = useFreeGraph(address.view === 'free' ? address.contents.blocks : noBlocks, address.filter);
  const empty = graph && emptiness(graph, address);
  useEffect(() => {
    if (empty) noteDrawn();
  }, [empty]);
  const byHand = useGoneByHand(graph, address.contents);
  const missing = useMemo(
    () => [
      ...new Set([...(address.view === 'free' ? free.gone : gone), ...byHand, ...focusGone(graph, address)]),
    ],
    [address, free.gone, gone, byHand, graph],
  );
  return (
    <>
      <main className="canvas-screen" tabIndex={-1}>
        {!graph && !error && <WingsSkeleton />}
        {!graph && error && <FirstLoadFailed error={error} onRetry={retry} />}
        {empty && former && <WingsSkeleton />}
        {empty === 'database' && !former && <EmptyDatabase />}
        {empty === 'choice' && !former && <EmptyByChoice address={address} />}
        {empty === 'filter' && !former && <EmptyByFilter address={address} />}
        {graph && !empty && <DrawnScreen graph={graph} free={free.graph} address={address} />}
        {graph && address.time.open && <CanvasTimeline address={address} />}
        <Remarks address={address} gone={missing} />
      </main>
      <footer className="footer">
        <Foot graph={graph} free={free.graph} address={address} />
      </footer>
    </>
  );
}

interface FootProps {
  readonly graph: DrawnGraph | undefined;
  /** What stands on the free view, once it is there. */
  readonly free: FreeGraph | undefined;
  readonly address: CanvasAddress;
}

/** The legend of the view at hand and a small timeline; on a phone the switch between views. */
function Foot({ graph, free, address }: FootProps) {
  const isPhone = useMedia(phone);
  // Its code and its questions would be in the way of the first drawing.
  const drawn = useWasDrawn();
  if (isPhone)
    return (
      <>
        <ViewSwitch address={address} />
        <TimelineButton address={address} />
      </>
    );
  return (
    <>
      <ViewLegend {...{ graph, free, address }} />
      {graph && drawn && <SmallTimeline address={address} />}
      {graph && <TableButton address={address} />}
    </>
  );
}

function ViewLegend({ graph, free, address }: FootProps) {
  if (address.view === 'free' && address.contents.blocks.length > 0)
    return free && graph ? <FreeLegend {...{ free, address }} represents={graph.represents} /> : null;
  if (address.view !== 'relations') {
    if (graph === undefined || address.view !== 'positions') return <Legend />;
    const selected = selectedIn(address);
    return <Legend graph={graph} relays={graph.relays.some(({ source }) => selected.includes(source))} />;
  }
  if (graph === undefined) return null;
  const types = linesNamed(address.lines);
  return <RelationsLegend {...{ graph, types }} onTypes={(lines) => go({ ...address, lines })} />;
}

/** How much of the canvas the reader covers, in px: its width, more where several are compared, and the room around it. */
const readerCover = (several: boolean): number =>
  (window.innerWidth < 1300 ? 400 : 440) + (several ? 80 : 0) + 16;

/** How much of it the tree covers while the keyboard is in it, px. */
const treeCover = 356;

/** How much of the canvas the open timeline covers, px. */
const timelineHeight = 149;

/** How much of it the table covers, px; where it stands in place of the canvas, nothing is fitted beside it. */
const tableHeight = 348;

interface DrawnScreenProps {
  readonly graph: DrawnGraph;
  /** What was brought into the free view, once it is there. */
  readonly free: FreeGraph | undefined;
  readonly address: CanvasAddress;
}

function DrawnScreen({ graph, free, address }: DrawnScreenProps) {
  const { selection, shut, paths } = address;
  const isPhone = useMedia(phone);
  const [sides, setSides] = useState<Sides | null>(null);
  const onSides = useCallback((next: Sides | null) => setSides(() => next), []);
  const types = useMemo(() => linesNamed(address.lines), [address.lines]);
  const [focused, setFocused] = useState<string | null>(null);
  const middle = address.view === 'focus' ? middleOf(graph, address.focus) : null;
  const { hidden } = address.contents;
  const visible = useMemo(() => inSight(graph, hiddenBut(new Set(hidden), middle)), [graph, hidden, middle]);
  const path = useOpenPath(paths);
  const marks = useMemo(
    () => (address.view === 'free' ? path : marksOf(visible, path)),
    [address.view, visible, path],
  );
  const inGraph = useLit(visible, marks[0] ?? selection);
  // The free view also shows what the opening graph has not.
  const lit = address.view === 'free' ? (inGraph ?? marks[0] ?? selection) : inGraph;
  const also = useMemo(() => (marks.length > 0 ? marks.slice(1) : address.also), [marks, address.also]);
  const { changed } = address.time;
  const read = changed === null ? (paths?.from ?? (shut ? null : selection)) : null;
  const isRead = read !== null || changed !== null;
  const side = useReaderSide(read === null ? null : (lit ?? read), sides, address.side);
  const wide = changed !== null || paths !== null || address.also.length > 0;
  const cover = !isRead || isPhone ? 0 : readerCover(wide);
  const covered = {
    left: side === 'left' ? cover : 0,
    right: side === 'right' ? cover : 0,
    bottom:
      (address.time.open ? timelineHeight : 0) +
      (address.table.open && !address.table.whole ? tableHeight : 0),
  };

  // While the keyboard walks the tree, that covers as well: what it is on stands beside it.
  const coveredByAll = { ...covered, left: Math.max(covered.left, focused === null ? 0 : treeCover) };

  const { blocks } = address.contents;
  // A task after the one in which another view begins: with a thousand rows both together are too much for one.
  const listed = useDeferredValue(address.view);
  const centre = useDeferredValue(middle);
  const tree = useMemo(() => {
    if (listed === 'relations') return relationsTree(visible);
    if (listed === 'free') return freeTree(free, blocks, new Set(hidden));
    return centre === null ? treeOf(visible) : focusTree(visible, centre);
  }, [listed, visible, free, blocks, hidden, centre]);
  const withoutChanges = { ...address, time: { ...address.time, changed: null } };
  const close = () => {
    if (changed !== null) go(withoutChanges);
    else go(paths === null ? { ...address, shut: true } : leavingPaths(address));
  };
  const choose = (id: string | null) => {
    const isEnd = paths !== null && paths.to === null && id !== null && isNode(id) && id !== paths.from;
    go(isEnd ? readingPaths(address, paths.from, id) : choosing(withoutChanges, id, middle));
  };
  const { actions, where, menu, closeMenu } = useCanvasActions();
  useKey('Escape', () => {
    if (isRead) close();
    else if (selection !== null) choose(null);
    else if (address.table.open) turnTable(address);
  });
  useKey('t', () => turnTable(address));
  return (
    <Actions value={actions}>
      {!isPhone && (
        <GraphTree
          key={listed === 'relations' || listed === 'free' ? listed : 'graph'}
          {...{ graph: visible, tree }}
          selection={lit}
          also={also}
          onSelect={choose}
          onFocus={setFocused}
        />
      )}
      <Canvas
        graph={graph}
        selection={lit}
        also={also}
        focused={focused}
        onSelect={choose}
        onSides={onSides}
        view={address.view}
        types={types}
        middle={middle}
        address={address}
        covered={coveredByAll}
      />
      {address.table.open && (
        <CanvasTable
          {...{ address, middle, covered }}
          free={address.view === 'free' ? (free ?? null) : null}
        />
      )}
      {isRead && (
        <ReaderPlace
          id={read ?? ''}
          address={address}
          graph={visible}
          side={side}
          onClose={close}
          onOtherSide={() => go({ ...address, side: side === 'left' ? 'right' : 'left' })}
        />
      )}
      {(where !== null || isPhone) && <FirstVisit {...{ graph, where }} />}
      {menu && <NodeMenu key={menu.id} {...menu} address={address} onClose={closeMenu} />}
    </Actions>
  );
}

/** What lights up for a selection: see `drawnFor`. Traces are fetched for the reader anyway. */
function useLit(graph: DrawnGraph, selection: string | null): string | null {
  const drawn = selection === null ? null : drawnFor(graph, selection, null);
  const { data } = useTraces(selection ?? '', { enabled: selection !== null && drawn === null });
  if (selection === null || drawn !== null) return drawn;
  return drawnFor(graph, selection, data?.pages[0]?.trace.edges[0]?.node ?? null);
}
