import { useMemo, useState } from 'react';
import { GraphTree } from '../canvas/GraphTree.tsx';
import type { DrawnGraph } from '../canvas/model.ts';
import { PositionsView } from '../canvas/PositionsView.tsx';
import { treeOf } from '../canvas/tree-items.ts';
import { noFilter } from '../filter/filter.ts';
import { useGraph } from '../filter/use-graph.ts';
import { laterWords } from '../wording/later-words.ts';
import type { AnswerDrawingProps } from './AnswerDrawing.tsx';

const words = laterWords.query;

const nothing: readonly string[] = [];
const none: ReadonlySet<string> = new Set();
const noPins = {};
const ignore = (): void => undefined;

interface AnswerPositionsProps extends Omit<AnswerDrawingProps, 'answer'> {
  /** Global ids. */
  readonly ids: readonly string[];
  readonly phone: boolean;
}

/** How many of what came back this drawing has no place for: documents, events, and who holds nothing of it. */
function leftOut(ids: readonly string[], { positions, issues, holdings }: DrawnGraph): number {
  const drawn = new Set([
    ...positions.map(({ id }) => id),
    ...issues.map(({ id }) => id),
    ...holdings.map(({ actor }) => actor),
  ]);
  return ids.filter((id) => !drawn.has(id)).length;
}

/** Much that came back, drawn as on the canvas: who holds what. */
export function AnswerPositions(props: AnswerPositionsProps) {
  const { ids, size, selection, onSelect, covered, phone } = props;
  const { graph, error, retry } = useGraph(noFilter, ids);
  const [focused, setFocused] = useState<string | null>(null);
  const tree = useMemo(() => (graph === undefined ? [] : treeOf(graph)), [graph]);
  if (graph === undefined)
    return (
      error && (
        <p className="message" role="alert">
          {words.notDrawn(error.message)}{' '}
          <button type="button" className="button" onClick={retry}>
            {words.again}
          </button>
        </p>
      )
    );
  const rest = leftOut(ids, graph);
  return (
    <>
      {!phone && <GraphTree {...{ graph, tree, selection, onSelect }} also={nothing} onFocus={setFocused} />}
      <PositionsView
        {...{ graph, selection, onSelect, focused, size, phone }}
        also={nothing}
        hidden={none}
        pins={noPins}
        covered={{ left: 0, right: covered, bottom: 0 }}
        onSides={ignore}
      />
      {rest > 0 && <p className="answer-rest small">{words.notPositions(rest)}</p>}
    </>
  );
}
