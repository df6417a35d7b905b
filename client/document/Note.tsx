import { useCanvas } from '../address/history.ts';
import { Link, SelectLink } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import type { NotedStatementFragment } from '../generated/graphql.ts';
import { roleInSentence } from '../wording/offices.ts';
import { StanceMark } from '../marks/StanceMark.tsx';
import { stanceWord } from '../wording/stance-word.ts';
import type { NumberedQuote } from './DocumentText.tsx';

interface NoteProps {
  readonly quote: NumberedQuote;
  readonly atHand: boolean;
  /** Where it stands, px from the top of the notes; not given where it stands in the text. */
  readonly top?: number;
  readonly onPick: (id: string) => void;
}

/** What was said with the words of a quote: by whom, through whom, for or against what. */
export function Note({ quote, atHand, top, onPick }: NoteProps) {
  const { id, number, statements } = quote;
  const rest = statements.totalCount - statements.edges.length;
  return (
    <div
      className={atHand ? 'note at-hand' : 'note'}
      {...(top !== undefined && { style: { transform: `translateY(${top}px)` } })}
    >
      <button
        type="button"
        className="tag"
        aria-label={`Note on quote ${number}`}
        aria-pressed={atHand}
        onClick={() => onPick(id)}
      >
        {number}
      </button>
      {statements.edges.map(({ node }) => (
        <NotedStatement key={node.id} statement={node} quote={id} />
      ))}
      {statements.totalCount === 0 && (
        <p className="secondary">Evidence of an office or a membership; no statement rests on it.</p>
      )}
      {rest > 0 && <p className="secondary">and {rest} more</p>}
      {atHand && statements.totalCount > 0 && (
        <p className="actions">
          <SelectLink id={id}>Read the statement</SelectLink>
          <OnCanvas statements={statements.edges.map(({ node }) => node)} quote={id} />
        </p>
      )}
    </div>
  );
}

/** The expressions that rest on one quote. */
const expressedBy = (statement: NotedStatementFragment, quote: string) =>
  statement.expressions.filter(({ quotes }) => quotes.some(({ id }) => id === quote));

function NotedStatement({
  statement,
  quote,
}: {
  readonly statement: NotedStatementFragment;
  readonly quote: string;
}) {
  const relayed = statement.attribution === 'RELAYED';
  return (
    <div>
      <p>
        <b>
          <PageLink id={statement.actor.id} className="note-name">
            <bdi>{statement.actor.name}</bdi>
          </PageLink>
        </b>{' '}
        {relayed && <span className="secondary">{tellers(statement)}</span>}
      </p>
      {expressedBy(statement, quote).map(({ position, stance, condition }) => (
        <p key={position.id}>
          <StanceMark stance={stance} relayed={relayed} /> {stanceWord(stance)}{' '}
          <span className="secondary">
            <PageLink id={position.id} className="note-name">
              <bdi>{position.proposition}</bdi>
            </PageLink>
          </span>
          {condition !== null && (
            <>
              {' '}
              <b>if</b> “<bdi>{condition}</bdi>”
            </>
          )}
        </p>
      ))}
    </div>
  );
}

/** "as told by its own foreign minister", "as told by Oskar Harrane and Sabe Orlun". */
function tellers({ actor, reportedBy }: NotedStatementFragment): string {
  const names = reportedBy.map((teller) => {
    const own = teller.actor.represents.find((tie) => tie.actor.id === actor.id);
    return own
      ? `its own ${own.role === null ? 'representative' : roleInSentence(own.role)}`
      : teller.actor.name;
  });
  return `as told by ${new Intl.ListFormat('en').format(new Set(names))}`;
}

/** The line on the canvas to which the quote's first stance belongs. */
function OnCanvas({
  statements,
  quote,
}: {
  readonly statements: readonly NotedStatementFragment[];
  readonly quote: string;
}) {
  const canvas = useCanvas();
  const [first] = statements;
  const expressed = first && expressedBy(first, quote)[0];
  if (!first) return null;
  const selection = expressed ? `HOLDS~${first.actor.id}~${expressed.position.id}` : first.actor.id;
  return <Link to={{ ...canvas, selection, also: [], shut: true, paths: null }}>On the canvas</Link>;
}
