import { laterWords } from '../wording/later-words.ts';
import type { Fault } from './ask.ts';

const words = laterWords.query;

interface FaultsProps {
  readonly faults: readonly Fault[];
  readonly onPlace: (line: number, column: number) => void;
}

/** The errors of an answer: what, where in the query, and where in the answer. */
export function Faults({ faults, onPlace }: FaultsProps) {
  return (
    <ul className="query-faults" aria-label={words.errors}>
      {faults.map(({ message, places, path, requestId }) => (
        <li key={`${path} ${message}`}>
          {message}
          {places.map(({ line, column }) => (
            <button
              key={`${line}:${column}`}
              type="button"
              className="link small"
              onClick={() => onPlace(line, column)}
            >
              {words.atPlace(line, column)}
            </button>
          ))}
          {path !== '' && <code className="small secondary">{words.inPath(path)}</code>}
          {requestId !== null && <span className="small secondary">{words.requestId(requestId)}</span>}
        </li>
      ))}
    </ul>
  );
}
