import { useCanvas } from '../address/history.ts';
import { Link, SelectLink } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import type { MarkedQuoteFragment, NotedStatementFragment } from '../generated/graphql.ts';
import { roleInSentence } from '../wording/offices.ts';
import { StanceMark } from '../marks/StanceMark.tsx';
import { stanceWord } from '../wording/stance-word.ts';
import { laterWords } from '../wording/later-words.ts';
import { words } from '../wording/words.ts';

interface NoteProps {
  readonly quote: MarkedQuoteFragment;
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
        aria-label={laterWords.document.noteOn(number)}
        aria-pressed={atHand}
        onClick={() => onPick(id)}
      >
        {number}
      </button>
      {statements.edges.map(({ node }) => (
        <NotedStatement key={node.id} statement={node} quote={id} />
      ))}
      {statements.totalCount === 0 && <p className="secondary">{laterWords.document.noStatement}</p>}
      {rest > 0 && <p className="secondary">{laterWords.document.more(rest)}</p>}
      {atHand && statements.totalCount > 0 && (
        <p className="actions">
          <SelectLink id={id}>{laterWords.document.readStatement}</SelectLink>
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
              <b>{laterWords.document.condition}</b> “<bdi>{condition}</bdi>”
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
      ? laterWords.document.own(
          own.role === null ? laterWords.document.representative : roleInSentence(own.role),
        )
      : teller.actor.name;
  });
  return laterWords.document.toldBy(new Intl.ListFormat(words.locale).format(new Set(names)));
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
  return (
    <Link to={{ ...canvas, selection, also: [], shut: true, paths: null }}>
      {laterWords.document.onCanvas}
    </Link>
  );
}
