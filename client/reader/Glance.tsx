import { laterWords } from '../wording/later-words.ts';
import { saidInWords } from '../wording/dates.ts';
import { Failure } from './Failure.tsx';
import { StanceMark } from '../marks/StanceMark.tsx';
import { stanceWord } from '../wording/stance-word.ts';
import { ReaderSkeleton } from './TraceList.tsx';
import { useTraces } from './use-traces.ts';
import './glance.css';

/** What a low sheet has room for: who, what stance, the newest words alone, and where they stand. */
export function Glance({ id }: { readonly id: string }) {
  const { data, error } = useTraces(id);
  if (!data) return error ? <Failure error={error} id={id} /> : <ReaderSkeleton />;
  const page = data.pages[0]?.trace;
  const trace = page?.edges[0]?.node;
  const statement = trace?.chain[0];
  if (!page || !trace || !statement) return <p className="glance">{laterWords.reader.nobody}</p>;
  const { quote, stance, verified, chain } = trace;
  return (
    <div className="glance">
      <p>
        {stance && <StanceMark stance={stance} relayed={chain.length > 1} />}{' '}
        <b>
          <bdi>{statement.actor.name}</bdi>
        </b>{' '}
        {stance && stanceWord(stance)}
        {page.totalCount > 1 && <span className="said">{laterWords.reader.firstOf(page.totalCount)}</span>}
      </p>
      <blockquote className="quote" lang={quote.document.language ?? undefined} dir="auto">
        <mark className={quote.words === 'SPEAKER' ? 'block' : 'band'}>{quote.exact}</mark>
      </blockquote>
      <p className="small secondary">
        {saidInWords(statement.said, statement.act)} ·{' '}
        <b>{quote.document.publisher?.name ?? quote.document.title}</b>{' '}
        {verified && <span className="verified">{laterWords.reader.verified}</span>}
      </p>
    </div>
  );
}
