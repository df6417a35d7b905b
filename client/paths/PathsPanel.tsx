import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import { type PathsAsked, readingPaths } from '../address/paths.ts';
import {
  PathEndsDocument,
  PathsDocument,
  type PathNodeFragment,
  type PathsQuery,
} from '../generated/graphql.ts';
import { QueryButton } from '../query/QueryButton.tsx';
import { question } from '../query/show-query.ts';
import { PanelFrame, type PanelProps } from '../reader/PanelFrame.tsx';
import { request } from '../request/request.ts';
import { RequestError } from '../request/errors.ts';
import { laterWords } from '../wording/later-words.ts';
import { Along } from './Along.tsx';
import { linesOf } from './lines.ts';
import { OtherEnd } from './OtherEnd.tsx';
import { PathItem } from './PathItem.tsx';
import { nameOfNode } from './sentences.ts';
import { pathsVariables, usePaths } from './use-paths.ts';
import '../reader/fonts.css';
import '../reader/words.css';
import './paths.css';

interface PathsPanelProps extends PanelProps {
  readonly address: CanvasAddress;
  readonly asked: PathsAsked;
}

/** All shortest ways from one node to another: which lines count, and each way read as sentences with quotes. */
export default function PathsPanel({ address, asked, takesFocus, ...frame }: PathsPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus && !panel.current?.contains(document.activeElement))
      panel.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { from, to } = asked;
  const nameOf = useEnds(asked);
  const change = (next: Partial<PathsAsked>) => go({ ...address, paths: { ...asked, ...next } });
  return (
    <PanelFrame {...frame} label={laterWords.paths.panel} className="reader paths-panel" panel={panel}>
      <header className="reader-head">
        <p className="small secondary">{laterWords.paths.head}</p>
        <h2>
          <b className="name">
            <bdi>{nameOf(from)}</bdi>
          </b>{' '}
          <span aria-hidden="true">–</span>
          <span className="hidden">{laterWords.paths.to}</span>{' '}
          {to === null ? (
            '…'
          ) : (
            <b className="name">
              <bdi>{nameOf(to)}</bdi>
            </b>
          )}
        </h2>
        {to !== null && (
          <p className="paths-deeds">
            <button type="button" className="link" onClick={() => go(readingPaths(address, from))}>
              {laterWords.paths.otherEnd}
            </button>
            <QueryButton asked={() => question(PathsDocument, pathsVariables(asked))} className="link" />
          </p>
        )}
      </header>
      {to === null ? (
        <OtherEnd from={from} onEnd={(end) => go(readingPaths(address, from, end))} />
      ) : (
        <>
          <Along asked={asked} onChange={(along) => change({ along, open: 0 })} />
          <Found asked={asked} to={nameOf(to)} onOpen={(open) => change({ open })} />
        </>
      )}
    </PanelFrame>
  );
}

interface FoundProps {
  readonly asked: PathsAsked;
  /** The name of the other end. */
  readonly to: string;
  readonly onOpen: (open: number | null) => void;
}

function Found({ asked, to, onOpen }: FoundProps) {
  const { data, error } = usePaths(asked);
  if (linesOf(asked).length === 0) return <p className="padded">{laterWords.paths.atLeast}</p>;
  if (!data && error)
    return (
      <div className="failure" role="alert">
        <p>{error.message}</p>
        {error instanceof RequestError && <p className="small secondary">{error.code}</p>}
      </div>
    );
  return (
    <>
      <p className="paths-count" role="status">
        {data ? toldOf(data) : laterWords.paths.searching}
      </p>
      {data && data.paths.paths.length > 0 && (
        <>
          <p className="paths-note small secondary">{laterWords.paths.shortest}</p>
          <ol className="paths-list" aria-label={laterWords.paths.list}>
            {data.paths.paths.map((path, at) => (
              <PathItem
                key={path.nodes.map(({ id }) => id).join(' ')}
                path={path}
                at={at}
                to={to}
                open={asked.open === at}
                onOpen={(open) => onOpen(open ? at : null)}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** The greatest number of paths that is counted. */
const counted = 1_000_000;

function toldOf({ paths: { length, totalCount, paths } }: PathsQuery): string {
  if (length === null) return `${laterWords.paths.none} ${laterWords.paths.noneMore}`;
  const found = laterWords.paths.found(paths.length, totalCount, length);
  return totalCount >= counted ? `${laterWords.paths.countedTo(counted - 1)}: ${found}` : found;
}

/** What the two ends are called; "…" until that is known. */
function useEnds({ from, to }: PathsAsked): (id: string) => string {
  const ids = to === null ? [from] : [from, to];
  const { data } = useQuery({
    queryKey: ['path ends', ids],
    queryFn: ({ signal }) => request(PathEndsDocument, { ids }, signal),
  });
  return (id) => {
    if (!data) return '…';
    const node: PathNodeFragment | null | undefined = data.nodes.find((each) => each?.id === id);
    return node ? nameOfNode(node) : laterWords.paths.gone;
  };
}
