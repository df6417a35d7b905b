import { useId } from 'react';
import type { PathsAsked } from '../address/paths.ts';
import type { EdgeType } from '../generated/graphql.ts';
import { laterWords } from '../wording/later-words.ts';
import { allLines, linesOf, tellingLines } from './lines.ts';

interface AlongProps {
  readonly asked: PathsAsked;
  /** Null for all types of line. */
  readonly onChange: (along: readonly EdgeType[] | null) => void;
}

/** Which types of line a path may run along. */
export function Along({ asked, onChange }: AlongProps) {
  const id = useId();
  const lines = linesOf(asked);
  const turn = (type: EdgeType) =>
    change(allLines.filter((each) => (each === type ? !lines.includes(each) : lines.includes(each))));
  const change = (next: readonly EdgeType[]) => onChange(next.length === allLines.length ? null : next);
  return (
    <details className="paths-along">
      <summary>
        {laterWords.paths.along}{' '}
        <span className="secondary">{laterWords.paths.ofAll(lines.length, allLines.length)}</span>
      </summary>
      <fieldset aria-describedby={lines.length === 0 ? id : undefined}>
        <legend className="hidden">{laterWords.paths.along}</legend>
        {allLines.map((type) => (
          <label key={type}>
            <input type="checkbox" checked={lines.includes(type)} onChange={() => turn(type)} />{' '}
            {laterWords.paths.lines[type]}
          </label>
        ))}
      </fieldset>
      <p className="path-deeds">
        <button
          type="button"
          className="button"
          disabled={asked.along === null}
          onClick={() => onChange(null)}
        >
          {laterWords.paths.all}
        </button>
        <button
          type="button"
          className="button"
          disabled={sameLines(lines, tellingLines)}
          onClick={() => change(tellingLines)}
        >
          {laterWords.paths.withoutMentions}
        </button>
      </p>
    </details>
  );
}

const sameLines = (one: readonly EdgeType[], other: readonly EdgeType[]): boolean =>
  one.length === other.length && one.every((type) => other.includes(type));
