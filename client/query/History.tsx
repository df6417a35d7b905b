import type { Asked } from '../address/asked.ts';
import { say } from '../page/notice.ts';
import { laterWords } from '../wording/later-words.ts';
import { words as firstWords } from '../wording/words.ts';
import { keep, useKept } from './keeping.ts';
import { forgettingHistory } from './kept.ts';
import { nameOf } from './name-of.ts';

const words = laterWords.query;

const when = new Intl.DateTimeFormat(firstWords.locale, { dateStyle: 'medium', timeStyle: 'short' });

/** The latest queries that were run in this browser. */
export function History({ onChoose }: { readonly onChoose: (asked: Asked) => void }) {
  const { history } = useKept();
  if (history.length === 0) return <p className="secondary">{words.noHistory}</p>;
  const clear = () => {
    keep(forgettingHistory);
    say(words.cleared);
  };
  return (
    <>
      <ol className="kept-queries">
        {history.map(({ at, query, variables }) => (
          <li key={at}>
            <button type="button" className="link" onClick={() => onChoose({ query, variables })}>
              {nameOf({ query, variables }) ?? words.unnamed}
            </button>
            <p className="small secondary">
              {when.format(at)}
              {variables.trim() !== '' && <code>{variables.replaceAll(/\s+/g, ' ')}</code>}
            </p>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={clear}>
        {words.clear}
      </button>
    </>
  );
}
