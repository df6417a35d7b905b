import { useEffect, useRef } from 'react';
import { selectingAll, selectedIn } from '../address/editing.ts';
import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { Icon } from '../marks/Icon.tsx';
import { PanelFrame, type PanelProps } from '../reader/PanelFrame.tsx';
import { nothingKnown } from '../reader/StatementView.tsx';
import { TraceList } from '../reader/TraceList.tsx';
import { QueryButton } from '../query/QueryButton.tsx';
import '../reader/fonts.css';
import '../reader/words.css';
import { laterWords } from '../wording/later-words.ts';
import { compare, headline, holdersOf } from './agreement.ts';
import { Comparisons } from './Comparisons.tsx';
import { Deeds } from './Deeds.tsx';
import { Holders } from './Holders.tsx';
import { joined } from './joined.ts';
import { mostTraced, selectionQuestion } from './selection-question.ts';
import './selection.css';
import { useNames } from './use-names.ts';

const says = laterWords.selection;

interface SelectionPanelProps extends PanelProps {
  readonly address: CanvasAddress;
  /** What is in sight: who agrees with whom is told of that. */
  readonly graph: DrawnGraph;
}

/** Several that are selected: what can be done with all of them, and on what they agree and disagree, in their words. */
export default function SelectionPanel({ address, graph, takesFocus, ...frame }: SelectionPanelProps) {
  const panel = useRef<HTMLElement>(null);
  // A reader that was open here had the keyboard.
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const ids = selectedIn(address);
  const names = useNames(graph, ids);
  const remove = (id: string) => {
    panel.current?.focus({ preventScroll: true });
    go(
      selectingAll(
        address,
        ids.filter((each) => each !== id),
      ),
    );
  };
  return (
    <PanelFrame {...frame} label={says.panel(ids.length)} className="reader selection-panel" panel={panel}>
      <Head {...{ graph, ids, names }} />
      <div className="selected-things">
        <ul aria-label={says.list}>
          {ids.map((id) => (
            <li key={id} className="filter-chip">
              <bdi>{names(id)}</bdi>
              <button type="button" aria-label={says.takeOut(names(id))} onClick={() => remove(id)}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <Deeds {...{ address, graph, ids }} />
      </div>
      {address.reading.together ? (
        <TraceList id={ids[0] ?? ''} also={ids.slice(1, mostTraced)} known={nothingKnown} />
      ) : (
        <Matters {...{ graph, ids }} />
      )}
      <p className="padded">
        <QueryButton asked={() => selectionQuestion(address, graph)} />
      </p>
    </PanelFrame>
  );
}

const ofType = (ids: readonly string[], type: string): readonly string[] =>
  ids.filter((id) => id.startsWith(`${type}:`));

interface Chosen {
  readonly graph: DrawnGraph;
  readonly ids: readonly string[];
}

function Head({ graph, ids, names }: Chosen & { readonly names: (id: string) => string }) {
  const actors = ofType(ids, 'Actor');
  const positions = ofType(ids, 'Position');
  const found = comparisonsOf(graph, ids);
  return (
    <header className="reader-head">
      <p className="small secondary">
        {says.head(positions.length === ids.length, ids.length)}
        {actors.length > 1 && ` · ${headline(found)}`}
      </p>
      <h2>
        {actors.length > 1 ? (
          joined(actors).map(({ id, before }) => (
            <span key={id}>
              {before}
              <b className="name">
                <bdi>{names(id)}</bdi>
              </b>
            </span>
          ))
        ) : (
          <b>{positions.length === ids.length ? says.whoHolds : says.several}</b>
        )}
      </h2>
    </header>
  );
}

/** Of actors what they agree and disagree on, among the selected positions where there are some; of positions alone, who holds them. */
function comparisonsOf(graph: DrawnGraph, ids: readonly string[]) {
  const positions = ofType(ids, 'Position');
  return compare(graph, ofType(ids, 'Actor'), positions.length === 0 ? null : new Set(positions));
}

function Matters({ graph, ids }: Chosen) {
  const actors = ofType(ids, 'Actor');
  const positions = ofType(ids, 'Position');
  const found = comparisonsOf(graph, ids);
  if (actors.length > 1)
    return <Comparisons key={actors.join(' ')} graph={graph} comparisons={found} two={actors.length === 2} />;
  if (positions.length > 0)
    return <Holders graph={graph} positions={holdersOf(graph, positions)} only={actors[0] ?? null} />;
  return null;
}
