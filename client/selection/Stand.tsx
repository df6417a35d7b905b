import { useQuery } from '@tanstack/react-query';
import { SelectLink } from '../address/Link.tsx';
import type { DrawnHolding } from '../canvas/model.ts';
import { SelectionWordsDocument } from '../generated/graphql.ts';
import type { ReadTraceFragment } from '../generated/graphql.ts';
import { StanceMark } from '../marks/StanceMark.tsx';
import { capitalised, toldBy } from '../reader/sentence.ts';
import { Sentence } from '../reader/Sentence.tsx';
import { request } from '../request/request.ts';
import { saidInWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import { stanceWord } from '../wording/stance-word.ts';

const says = laterWords.selection;

interface StandProps {
  readonly holding: DrawnHolding;
  readonly name: string;
  /** Of what, where the heading does not say it. */
  readonly proposition: string | null;
}

/** Where one actor stands on something: stance, the newest words, when, and who published them. It leads to its trace. */
export function Stand({ holding: { id, stance, relayed, statements }, name, proposition }: StandProps) {
  const { data, isError } = useQuery({
    queryKey: ['words', id],
    queryFn: ({ signal }) => request(SelectionWordsDocument, { id }, signal),
  });
  const trace = data?.trace.edges[0]?.node;
  return (
    <section className="stand">
      {proposition !== null && (
        <p className="stand-of">
          <bdi>{proposition}</bdi>
        </p>
      )}
      <p className="stand-head">
        <StanceMark stance={stance} relayed={relayed} />{' '}
        <SelectLink id={id}>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          {stanceWord(stance)}
        </SelectLink>
        {statements.length > 1 && (
          <span className="secondary" title={says.statements(statements.length)}>
            {' '}
            {says.times(statements.length)}
          </span>
        )}
      </p>
      {isError && <p className="secondary">{says.noWords}</p>}
      {trace ? <Words trace={trace} /> : !isError && <p className="stand-waiting" aria-hidden="true" />}
    </section>
  );
}

function Words({ trace }: { readonly trace: ReadTraceFragment }) {
  const { quote, chain, condition, verified } = trace;
  const statement = chain[0];
  const told = toldBy(chain, '');
  return (
    <>
      {condition !== null && (
        <p>
          <b>{says.onlyIf}</b> “<bdi>{condition}</bdi>”
        </p>
      )}
      <blockquote className="quote" lang={quote.document.language ?? undefined} dir="auto">
        <mark className={quote.words === 'SPEAKER' ? 'block' : 'band'}>{quote.exact}</mark>
      </blockquote>
      <p className="small secondary">
        {statement && saidInWords(statement.said, statement.act)}
        <br />
        <bdi>{quote.document.publisher?.name ?? quote.document.title}</bdi>{' '}
        {verified && (
          <span className="verified" title={says.verified}>
            ✓<span className="hidden">{says.verifiedShortly}</span>
          </span>
        )}
        {told.length > 0 && (
          <>
            <br />
            <Sentence parts={capitalised(told)} links={null} />
          </>
        )}
      </p>
    </>
  );
}
