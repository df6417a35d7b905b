import { laterWords } from '../wording/later-words.ts';
import type { Stance } from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';
import type { ReadStatement } from './group.ts';
import { StanceMark } from '../marks/StanceMark.tsx';
import { stanceWord } from '../wording/stance-word.ts';
import { timeAxis } from './time-axis.ts';
import './stack-strip.css';

/** From how many statements on a stack is worth an overview. */
const many = 3;

interface StackStripProps {
  readonly statements: readonly ReadStatement[];
  /** The stance that is shown alone, null for all. */
  readonly only: Stance | null;
  readonly onOnly: (stance: Stance | null) => void;
}

/** The stance of a statement in a stack on one position. */
export const stanceOf = ({ passages }: ReadStatement): Stance | null =>
  passages[0]?.expressed[0]?.stance ?? null;

/** A stack at a glance: its stances over time, and one stance at a time where there are several. */
export function StackStrip({ statements, only, onOnly }: StackStripProps) {
  if (statements.length < many) return null;
  const stances = (['SUPPORTS', 'OPPOSES', 'NEUTRAL'] as const)
    .map((stance) => ({ stance, count: statements.filter((one) => stanceOf(one) === stance).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className="strip">
      <TimeLine statements={statements} />
      {stances.length > 1 && (
        <p className="chips">
          <button
            type="button"
            className="chip-button"
            aria-pressed={only === null}
            onClick={() => onOnly(null)}
          >
            {laterWords.reader.all(statements.length)}
          </button>
          {stances.map(({ stance, count }) => (
            <button
              key={stance}
              type="button"
              className="chip-button"
              aria-pressed={only === stance}
              onClick={() => onOnly(stance)}
            >
              <StanceMark stance={stance} relayed={false} />{' '}
              {stance === 'NEUTRAL' ? laterWords.reader.neutral : stanceWord(stance)} {count}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function TimeLine({ statements }: { readonly statements: readonly ReadStatement[] }) {
  const dates = statements.map(({ chain }) => chain[0]?.said ?? { earliest: null, latest: null });
  const axis = timeAxis(dates);
  if (!axis) return null;
  return (
    <div
      className="time-line"
      role="img"
      aria-label={laterWords.reader.saidFromTo(inWords(axis.first) ?? '', inWords(axis.last) ?? '')}
    >
      {statements.map((statement, index) => {
        const place = axis.places[index];
        const stance = stanceOf(statement);
        if (!place || !stance) return null;
        return (
          <span key={statement.key} className={`${stance.toLowerCase()} time-place`}>
            {place.to > place.from && (
              <i style={{ left: `${place.from}%`, width: `${place.to - place.from}%` }} />
            )}
            <span style={{ left: `${place.middle}%` }}>
              <StanceMark stance={stance} relayed={statement.chain.length > 1} />
            </span>
          </span>
        );
      })}
      <small>{inWords(axis.first)}</small>
      <small>{inWords(axis.last)}</small>
    </div>
  );
}
