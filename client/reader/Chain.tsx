import { laterWords } from '../wording/later-words.ts';
import { SelectLink } from '../address/Link.tsx';
import { KindIcon } from '../marks/KindIcon.tsx';
import type { ReadStatementFragment, ReadTraceFragment } from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';
import { officesOf, ownOffice } from '../wording/offices.ts';
import './chain.css';

type Statement = ReadStatementFragment;

/** One row: what a mouth in the chain did, in its cue's words, to whom and when. */
function details(statement: Statement, told: Statement | undefined): string {
  const own = told && ownOffice(statement.actor, told.actor, statement.said);
  const office = own ?? officesOf(statement.actor);
  const to = statement.addressedTo.map(({ name }) => name).join(', ');
  const act =
    told === undefined && statement.act === 'STANCE'
      ? laterWords.reader.chain.stance(statement.cue)
      : laterWords.reader.quoted(statement.cue);
  const cue = to === '' ? act : laterWords.reader.chain.addressed(act, to);
  return [office, cue, inWords(statement.said?.edtf) ?? laterWords.reader.chain.undated]
    .filter(Boolean)
    .join(' · ');
}

/** "From mouth to mouth": one row for everybody through whom the words came, from the holder to the publisher. */
export function Chain({ trace: { chain, quote } }: { readonly trace: ReadTraceFragment }) {
  const { publisher, published } = quote.document;
  const date = inWords(published?.edtf);
  return (
    <section className="chain">
      <h4>{laterWords.reader.chain.head}</h4>
      <ol>
        {chain.map((statement, index) => (
          <li key={statement.id}>
            <KindIcon kind={statement.actor.kind} />
            <b>
              <SelectLink id={statement.actor.id}>
                <bdi>{statement.actor.name}</bdi>
              </SelectLink>
            </b>
            <span className="secondary">{details(statement, chain[index - 1])}</span>
          </li>
        ))}
        {publisher && (
          <li>
            <KindIcon kind="MEDIA" />
            <b>
              <SelectLink id={publisher.id}>
                <bdi>{publisher.name}</bdi>
              </SelectLink>
            </b>
            <span className="secondary">{laterWords.reader.chain.published(date)}</span>
          </li>
        )}
      </ol>
    </section>
  );
}
