import { useQuery } from '@tanstack/react-query';
import { useContext, useMemo, useState } from 'react';
import { Actions } from '../canvas/drawing/actions.ts';
import { keepingOnly } from '../address/editing.ts';
import { go, useCanvas } from '../address/history.ts';
import { FreeCards } from '../canvas/free/FreeCards.tsx';
import { phoneWidth, useSize } from '../canvas/use-size.ts';
import { sayTrouble, sayUndoable } from '../page/notice.ts';
import { phone as phoneMedia } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { useKey } from '../page/use-key.ts';
import { laterWords } from '../wording/later-words.ts';
import { addAnswer } from './add-answer.ts';
import { AnswerReader } from './AnswerReader.tsx';
import { AnswerPositions } from './AnswerPositions.tsx';
import { AnswerDrawing } from './AnswerDrawing.tsx';
import { type AnswerGraph as Drawn, answerGraphQuestion, withIssues } from './answer-graph.ts';
import '../canvas/free/free.css';

const words = laterWords.query;

const none: ReadonlySet<string> = new Set();

/** How much of the drawing the reader covers, px. */
const readerCover = 416;

/** With more than this the free view is no place for it: then the canvas shows nothing else. */
const mostAdded = 200;

interface AnswerGraphProps {
  readonly answer: object;
  /** Counts the answers of this view. */
  readonly place: number;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** What of an answer is not drawn, and what is drawn for what is not. */
function Notes({ drawn }: { readonly drawn: Drawn }) {
  const { ids, words: many, notFollowed, gone, beyond } = drawn;
  const notes = [
    words.drawn(ids.length),
    many > 0 && words.behind(many, notFollowed),
    gone.length > 0 && words.gone(gone),
    beyond > 0 && words.beyond(beyond),
  ];
  return <p className="answer-notes">{notes.filter((note) => note !== false).join(' ')}</p>;
}

interface PictureProps extends Pick<AnswerGraphProps, 'selection' | 'onSelect'> {
  readonly drawn: Drawn;
  readonly size: { readonly width: number; readonly height: number };
  /** How much of it the reader covers at the right, px. */
  readonly covered: number;
}

/** Little in blocks, as on the free view; much as positions with those who hold them; on a phone as cards and rows. */
function Picture({ drawn, size, selection, onSelect, covered }: PictureProps) {
  const phone = useMedia(phoneMedia) && size.width < phoneWidth;
  const { graph, blocks, reached } = drawn;
  const ids = useMemo(() => withIssues(drawn), [drawn]);
  if (blocks === null) return <AnswerPositions {...{ ids, size, selection, onSelect, covered, phone }} />;
  if (phone) return <FreeCards {...{ graph, blocks, selection, onSelect }} hidden={none} onPick={onSelect} />;
  return <AnswerDrawing answer={{ graph, blocks, reached }} {...{ size, selection, onSelect, covered }} />;
}

/** Everything of an answer that has a global id, drawn with its evidence; a click reads it, and all of it can be brought to the canvas. */
export function AnswerGraph({ answer, place, selection, onSelect }: AnswerGraphProps) {
  const { data: drawn, error, refetch } = useQuery(answerGraphQuestion(answer, place));
  const { element, size } = useSize();
  const canvas = useCanvas();
  const [adding, setAdding] = useState(false);
  const rest = useContext(Actions);
  // There are no menus here: where one would open, what it is of is read.
  const actions = useMemo(() => ({ ...rest, openMenu: onSelect }), [rest, onSelect]);
  useKey('Escape', () => onSelect(null));
  const add = async (all: Drawn) => {
    const { ids } = all;
    if (ids.length > mostAdded) {
      go({ ...keepingOnly(canvas, withIssues(all)), view: 'positions' }, words.step);
      sayUndoable(words.shownOnly(ids.length));
      return;
    }
    setAdding(true);
    try {
      await addAnswer(ids);
    } catch (fault) {
      sayTrouble(words.notAdded(fault instanceof Error ? fault.message : String(fault)));
    }
    setAdding(false);
  };
  return (
    <>
      <div className="query-bar">
        {drawn && <Notes drawn={drawn} />}
        {!drawn && !error && <p role="status">{words.drawingIt}</p>}
        {error && (
          <p role="alert">
            {words.notDrawn(error.message)}{' '}
            <button type="button" className="button" onClick={() => void refetch()}>
              {words.again}
            </button>
          </p>
        )}
        {drawn && drawn.ids.length > 0 && (
          <button type="button" className="button" disabled={adding} onClick={() => void add(drawn)}>
            {drawn.ids.length > mostAdded ? words.showOnly : adding ? words.adding : words.add}
          </button>
        )}
      </div>
      <Actions value={actions}>
        <div className="answer-graph" ref={element}>
          {drawn && drawn.ids.length > 0 && size !== null && (
            <Picture
              {...{ drawn, size, selection, onSelect }}
              covered={selection === null ? 0 : readerCover}
            />
          )}
          {selection !== null && <AnswerReader id={selection} onClose={() => onSelect(null)} />}
        </div>
      </Actions>
    </>
  );
}
