import { PageLink } from '../address/PageLink.tsx';
import {
  type DossierStatementFragment,
  type EventDossierQuery,
  MoreEventStatementsDocument,
} from '../generated/graphql.ts';
import { StanceMark } from '../marks/StanceMark.tsx';
import { request } from '../request/request.ts';
import { inWords } from '../wording/dates.ts';
import { stanceWord } from '../wording/stance-word.ts';
import { laterWords } from '../wording/later-words.ts';
import { DossierHead } from './DossierHead.tsx';
import type { EventNode } from './dossier-nodes.ts';
import { ShowMore } from './ShowMore.tsx';
import { StandWords } from './StandWords.tsx';
import { useFurther } from './use-further.ts';

interface EventDossierProps {
  readonly event: EventNode;
  readonly neighbourhood: EventDossierQuery['neighbourhood'];
}

/** An event: where and when, what was said at it, and what is said about it. */
export function EventDossier({ event, neighbourhood }: EventDossierProps) {
  const { id, name, place, note, occurred } = event;
  const statements = useFurther(['said at', id], event.statements, async (after, signal) => {
    const { node } = await request(MoreEventStatementsDocument, { id, after }, signal);
    return node?.__typename === 'Event' ? node.statements : null;
  });
  const there = new Set(statements.items.map((statement) => statement.id));
  const mentioning = neighbourhood.edges
    .flatMap((edge) => edge.statements)
    .filter((statement) => !there.has(statement.id));
  const date = inWords(occurred?.edtf);
  const total = laterWords.dossier.statements(event.statements.totalCount);
  return (
    <article className="dossier-main wide">
      <DossierHead
        id={id}
        icon={null}
        title={name}
        line={<bdi>{[laterWords.dossier.event, place, date, total].filter(Boolean).join(' · ')}</bdi>}
        onPrint={statements.fetchAll}
      />
      {note !== null && <p dir="auto">{note}</p>}
      <section className="dossier-part">
        <h3>{laterWords.dossier.saidAt}</h3>
        {statements.items.length === 0 && <p className="secondary">{laterWords.dossier.nothingSaid}</p>}
        <ul>
          {statements.items.map((statement) => (
            <Said key={statement.id} statement={statement} />
          ))}
        </ul>
        <ShowMore of={statements} />
      </section>
      {mentioning.length > 0 && (
        <section className="dossier-part">
          <h3>{laterWords.dossier.mentionedBy}</h3>
          <ul>
            {mentioning.map((statement) => (
              <Said key={statement.id} statement={statement} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Said({ statement }: { readonly statement: DossierStatementFragment }) {
  return (
    <li className="holding-row">
      <div className="holding-what">
        <div>
          <p>
            <PageLink id={statement.actor.id} className="plain strong">
              <bdi>{statement.actor.name}</bdi>
            </PageLink>
          </p>
          {statement.expressions.map(({ position, stance, condition }) => (
            <p key={position.id}>
              <StanceMark stance={stance} relayed={statement.attribution === 'RELAYED'} />{' '}
              {stanceWord(stance)}{' '}
              <PageLink id={position.id}>
                <bdi>{position.proposition}</bdi>
              </PageLink>
              {condition !== null && (
                <>
                  {' '}
                  <b>{laterWords.dossier.if}</b> “<bdi>{condition}</bdi>”
                </>
              )}
            </p>
          ))}
        </div>
      </div>
      <div className="holding-words">
        <StandWords stand={{ statement, quotes: statement.quotes }} />
      </div>
    </li>
  );
}
