import { useCallback, useEffect, useMemo, useRef } from 'react';
import { words } from '../../wording/words.ts';
import { useKey } from '../../page/use-key.ts';
import { standAtHand } from '../at-hand.ts';
import type { ViewProps } from '../Canvas.tsx';
import { ZoomButtons } from '../drawing/ZoomButtons.tsx';
import { noteDrawn } from '../first-drawn.ts';
import { inSight } from '../hidden.ts';
import { summariseIssues } from '../issue-summary.ts';
import { centreOf, overlap } from '../layout/geometry.ts';
import { groupedBy } from '../layout/grouped.ts';
import { countMoved } from '../layout/moved.ts';
import { ActorColumn } from './ActorColumn.tsx';
import { boxFinder, cardOf } from './boxes.ts';
import { cardsWithin, tallyFor, zoomFor } from './detail.ts';
import { markedBy } from './marked.ts';
import { OpenRegion } from './OpenRegion.tsx';
import { withoutLinesOf, withPinnedTiles } from './pin-tiles.ts';
import { TileFace } from './TileFace.tsx';
import type { Tile, Tiles } from './tiles-shape.ts';
import { useCues } from './use-cues.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useGestures } from './use-gestures.ts';
import { useStaged } from './use-staged.ts';
import { useSurface } from './use-surface.ts';
import { useTilesByHand } from './use-tiles-by-hand.ts';
import './tiles.css';

type TilesDrawingProps = Omit<ViewProps, 'size' | 'phone'> & { readonly base: Tiles };

const nothing: readonly string[] = [];
/** So many new tiles, and cards, are drawn in one frame: 10 to 20 ms of work. */
const [facesInOneFrame, cardsInOneFrame] = [40, 24];
/** A step of the zoom keys. */
const zoomStep = 1.4;
/** Within so many milliseconds a second click belongs to the first. */
const secondClick = 600;

/** Who holds what where it does not fit as wings: tiles that turn into cards with chips when one zooms in, and cards into what was said when. */
export function TilesDrawing(props: TilesDrawingProps) {
  const { graph, base, pins, selection, also, hidden, focused, onSelect, onSides, covered } = props;
  const tiles = useMemo(
    () => withoutLinesOf(withPinnedTiles(base, graph, pins), hidden),
    [base, graph, pins, hidden],
  );
  const boxOf = useMemo(() => boxFinder(tiles), [tiles]);
  const opened = useRef(0);
  const { container, layer, band, surface, seen } = useSurface(base, tiles, boxOf, focused, {
    covered,
    onGround: () => onSelect(null),
    mayEnter: () => performance.now() - opened.current > secondClick,
  });
  const detail = seen?.detail ?? 'far';
  const isDrawn = seen !== null;
  useEffect(() => {
    if (isDrawn) noteDrawn();
  }, [isDrawn]);

  const visible = useMemo(() => inSight(graph, hidden), [graph, hidden]);
  const issues = useMemo(
    () => new Map(summariseIssues(visible).map((issue) => [issue.id, issue])),
    [visible],
  );
  const actors = useMemo(() => new Map(graph.actors.map((actor) => [actor.id, actor])), [graph]);
  const held = useMemo(() => groupedBy(visible.holdings, ({ actor }) => actor), [visible]);
  const facts = useMemo(
    () => ({
      holdings: new Map(graph.holdings.map((holding) => [holding.id, holding])),
      nameOf: (actor: string) => actors.get(actor)?.name ?? '',
    }),
    [graph, actors],
  );
  const marked = useMemo(
    () => markedBy(visible, selection === null ? nothing : [selection, ...also]),
    [visible, selection, also],
  );
  const picked = marked.picked === null ? null : facts.nameOf(marked.picked);

  const open = useMemo(
    () => (seen === null || seen.detail === 'far' ? [] : cardsWithin(tiles, seen.part, hidden)),
    [tiles, seen, hidden],
  );
  const faces = useMemo(
    () => (seen?.detail === 'far' ? tiles.tiles.filter(({ box }) => overlap(box, seen.part)) : []),
    [tiles, seen],
  );
  const drawnFaces = useStaged(
    faces.map(({ issue }) => issue),
    facesInOneFrame,
  );
  const drawnCards = useStaged(
    open.flatMap(({ cards }) => cards.map(({ position }) => position)),
    cardsInOneFrame,
  );
  const asked = useMemo(
    () =>
      detail === 'nearest'
        ? open.flatMap(({ cards }) => cards.flatMap(({ chips }) => chips.map(({ holding }) => holding)))
        : nothing,
    [open, detail],
  );
  const cues = useCues(asked, facts.holdings);
  const cueOf = useMemo(() => {
    const known = detail === 'nearest' ? cues : null;
    return (holding: string) => known?.get(holding) ?? null;
  }, [cues, detail]);

  // What was clicked here stays where it is if no panel covers it: what is selected elsewhere comes to the middle, once.
  const clicked = useRef<string | null>(null);
  const select = useRef(onSelect);
  const pick = useCallback((id: string) => {
    clicked.current = id;
    select.current(id);
  }, []);
  const show = (id: string) => {
    const card = cardOf(id);
    const at = surface?.sight().zoom ?? 1;
    const box = boxOf(card ?? id, at);
    if (box === null) return;
    surface?.goTo(box, card !== null && at < zoomFor.near ? zoomFor.near : null);
  };
  const keep = (id: string) => {
    const box = surface && boxOf(cardOf(id) ?? id, surface.sight().zoom);
    if (box) surface?.beside.keep([{ box, least: 1 }], covered);
  };
  const latest = useRef({ show, keep });
  useEffect(() => {
    latest.current = { show, keep };
    select.current = onSelect;
  });
  const { left, right } = covered;
  useEffect(() => {
    if (surface === null) return;
    if (left === 0 && right === 0) surface.beside.giveBack();
    if (selection !== null && selection !== clicked.current) latest.current.show(selection);
    else if (selection !== null && (left > 0 || right > 0)) latest.current.keep(selection);
    clicked.current = selection;
  }, [surface, selection, left, right]);
  useEffect(() => {
    surface?.showLines(marked.actors.size === 0 ? null : marked.actors);
    surface?.showChosen(marked.chosen);
  }, [surface, marked]);
  useEffect(() => {
    if (surface !== null && focused !== null) latest.current.show(focused);
  }, [surface, focused]);

  useEffect(() => {
    if (surface === null) return;
    onSides((id) => {
      const { zoom, pan } = surface.sight();
      const box = boxOf(cardOf(id) ?? id, zoom);
      if (box === null) return 'right';
      return (box.x + box.width / 2) * zoom + pan.x > surface.size().width / 2 ? 'left' : 'right';
    });
  }, [surface, boxOf, onSides]);

  useEffect(() => {
    const placeOf = (id: string) => {
      const box = boxOf(id, 1);
      return box && centreOf(box);
    };
    return standAtHand({ nodes: () => null, placeOf, drawing: () => surface?.drawing() ?? null });
  }, [boxOf, surface]);

  const openTile = (tile: Tile) => {
    if (surface === null) return;
    const { width, height } = surface.size();
    const room = { width: width - covered.left - covered.right - 32, height: height - covered.bottom - 32 };
    const whole = Math.min(room.width / tile.box.width, room.height / tile.box.height);
    opened.current = performance.now();
    surface.goTo(tile.box, Math.max(surface.sight().zoom, Math.min(1.15, Math.max(zoomFor.near, whole))));
  };
  const zoomBy = (factor: number) => {
    const at = focused ?? focusIn(layer.current);
    const box = at === null || surface === null ? null : boxOf(at, surface.sight().zoom);
    surface?.zoomBy(factor, box);
  };
  useKey('+', () => zoomBy(zoomStep));
  useKey('=', () => zoomBy(zoomStep));
  useKey('-', () => zoomBy(1 / zoomStep));
  useKey('0', () => surface?.fit());

  useGestures(layer, { surface, boxOf });
  const { unpin } = useTilesByHand(base, tiles, () => focused ?? focusIn(layer.current));
  useFocusKept(layer, base, detail, drawnFaces.whole && drawnCards.whole);

  const tally = seen === null ? 'number' : tallyFor(tiles, seen.zoom);
  const label = words.canvas.tiles(issues.size, visible.positions.length, held.size);
  return (
    <div className="drawing-place">
      <div
        ref={container}
        className={`drawing tiles-drawing ${detail}`}
        data-detail={detail}
        data-zoom={tiles.zoom.toFixed(4)}
      >
        <div ref={layer} className="tiles-layer" role="group" aria-label={label}>
          {detail === 'far' &&
            seen !== null &&
            faces.map((tile) => {
              const issue = issues.get(tile.issue);
              if (issue === undefined || !drawnFaces.shown.has(tile.issue)) return null;
              const { zoom } = seen;
              return (
                <TileFace
                  key={tile.issue}
                  {...{ tile, issue, zoom, tally, marked, picked }}
                  left={graph.leftOutOf[tile.issue] ?? 0}
                  pinned={pins[tile.issue] !== undefined}
                  onOpen={openTile}
                />
              );
            })}
          {detail !== 'far' && (
            <div className="tiles-world">
              {open.map((one) => {
                const cards = one.cards.filter(({ position }) => drawnCards.shown.has(position));
                const issue = issues.get(one.tile.issue);
                if (issue === undefined) return null;
                return (
                  <OpenRegion
                    key={issue.id}
                    open={{ ...one, cards }}
                    tally={words.drawn.tally(issue.positions.length, issue.statements)}
                    {...{ facts, marked, hidden, cueOf }}
                    beyond={graph.leftOutOf[issue.id] ?? 0}
                    pinned={pins[issue.id] !== undefined}
                    onSelect={pick}
                    onOpen={openTile}
                  />
                );
              })}
            </div>
          )}
          <ActorColumn
            {...{ tiles, actors, marked, hidden }}
            holdingsOf={(actor) => held.get(actor)?.length ?? 0}
            leftOut={graph.leftOutActors}
            onSelect={pick}
          />
          {focused !== null && <div className="tiles-ring" data-place="ring" />}
          <div ref={band} className="tiles-band" hidden />
        </div>
      </div>
      <ZoomButtons
        drawn={{
          zoomBy: (factor) => zoomBy(factor > 1 ? zoomStep : 1 / zoomStep),
          fit: () => surface?.fit(),
        }}
        covered={covered}
        moved={countMoved(
          tiles.tiles.map(({ issue }) => issue),
          pins,
        )}
        onOrder={unpin}
      />
    </div>
  );
}

/** What the keyboard is on in the drawing itself. */
function focusIn(layer: HTMLElement | null): string | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || layer?.contains(activeElement) !== true) return null;
  return activeElement.dataset['node'] ?? null;
}
