import { SelectLink } from '../address/Link.tsx';
import type { ChangeInTimeFragment, ReadTraceFragment, Stance } from '../generated/graphql.ts';
import { StanceMark } from '../marks/StanceMark.tsx';
import { QuoteInContext } from '../reader/QuoteInContext.tsx';
import { Sentence } from '../reader/Sentence.tsx';
import { capitalised, toldBy } from '../reader/sentence.ts';
import { Source } from '../reader/Source.tsx';
import { useTraces } from '../reader/use-traces.ts';
import { Whose } from '../reader/Whose.tsx';
import '../reader/fonts.css';
import '../reader/words.css';
import { saidInWords } from '../wording/dates.ts';
import { stanceWord } from '../wording/stance-word.ts';
import { laterWords } from '../wording/later-words.ts';
import './changes.css';

/** One change of stance: who on what, and the two statements side by side, each with its words. */
export function ChangeView({ change }: { readonly change: ChangeInTimeFragment }) {
  const { holding, from, to, earlier, later } = change;
  return (
    <article className="change">
      <h3>
        <SelectLink id={holding.id}>
          <bdi>{holding.actor.name}</bdi> {laterWords.timeline.on} <bdi>{holding.position.proposition}</bdi>
        </SelectLink>
      </h3>
      <div className="change-sides">
        <Told
          name={laterWords.timeline.earlier}
          statement={earlier.id}
          stance={from}
          position={holding.position.id}
        />
        <Told
          name={laterWords.timeline.later}
          statement={later.id}
          stance={to}
          position={holding.position.id}
        />
      </div>
    </article>
  );
}

interface ToldProps {
  readonly name: string;
  readonly statement: string;
  readonly stance: Stance;
  readonly position: string;
}

/** What was said then, by the quotes that carry the stance. */
function Told({ name, statement, stance, position }: ToldProps) {
  const { data, isError } = useTraces(statement);
  const traces = data?.pages[0]?.trace.edges.map(({ node }) => node) ?? [];
  const own = traces.filter((trace) => trace.position?.id === position);
  const [first] = own;
  const quotes = own.filter(({ quote }, at) => own.findIndex((other) => other.quote.id === quote.id) === at);
  return (
    <section className="change-side" aria-label={name}>
      <p>
        <StanceMark stance={stance} relayed={(first?.chain.length ?? 1) > 1} /> <b>{stanceWord(stance)}</b>
        {first?.condition != null && (
          <>
            {' '}
            <b>{laterWords.timeline.if}</b> “<bdi>{first.condition}</bdi>”
          </>
        )}
      </p>
      {isError && <p className="secondary">{laterWords.timeline.wordsFailed}</p>}
      {first === undefined && !isError && <p className="change-waiting" aria-hidden="true" />}
      {first !== undefined && <Circumstances trace={first} />}
      {quotes.map((trace) => (
        <div key={trace.quote.id} className="evidence">
          <QuoteInContext trace={trace} />
          <Whose trace={trace} />
          <Source trace={trace} />
        </div>
      ))}
    </section>
  );
}

function Circumstances({ trace: { chain } }: { readonly trace: ReadTraceFragment }) {
  const [statement] = chain;
  const told = toldBy(chain, '');
  return (
    <p className="secondary">
      {statement && saidInWords(statement.said, statement.act)}
      {told.length > 0 && (
        <>
          <br />
          <Sentence parts={capitalised(told)} links={null} />
        </>
      )}
    </p>
  );
}
