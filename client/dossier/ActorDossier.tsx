import { PageLink } from '../address/PageLink.tsx';
import { type ActorDossierQuery, MoreActorHoldingsDocument } from '../generated/graphql.ts';
import { KindIcon } from '../marks/KindIcon.tsx';
import { request } from '../request/request.ts';
import { periodInWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import { ActorMargin } from './ActorMargin.tsx';
import { ActorOffices } from './ActorOffices.tsx';
import { ComparePicker } from './ComparePicker.tsx';
import { Changes } from './Changes.tsx';
import { DossierHead } from './DossierHead.tsx';
import type { ActorNode } from './dossier-nodes.ts';
import { HoldingRow } from './HoldingRow.tsx';
import { ShowMore } from './ShowMore.tsx';
import { ContradictionBox } from './Turn.tsx';
import { useFurther } from './use-further.ts';
import { WhenSaid } from './WhenSaid.tsx';

interface ActorDossierProps {
  readonly actor: ActorNode;
  readonly changes: ActorDossierQuery['changes'];
}

/** All that an actor holds, issue by issue, with its words; where it changed and contradicts itself; and, beside it, with whom it has to do. */
export function ActorDossier({ actor, changes }: ActorDossierProps) {
  const { id, name, issues, contradictions } = actor;
  const holdings = useFurther(['holdings', id], actor.holdings, async (after, signal) => {
    const { node } = await request(MoreActorHoldingsDocument, { id, after }, signal);
    return node?.__typename === 'Actor' ? node.holdings : null;
  });
  const shown = issues.flatMap(({ issue, ...counts }) => {
    const own = holdings.items.filter(({ position }) => position.issue.id === issue.id);
    return own.length === 0 ? [] : [{ issue, counts, own }];
  });
  return (
    <>
      <article className="dossier-main">
        <DossierHead
          id={id}
          icon={<KindIcon kind={actor.actorKind} />}
          title={name}
          line={<ActorOffices actor={actor} />}
          onPrint={holdings.fetchAll}
        >
          <ComparePicker id={id} actor={actor} />
        </DossierHead>
        {actor.description !== null && <p dir="auto">{actor.description}</p>}
        <p className="figures">{figures(actor, changes.totalCount)}</p>
        <WhenSaid filter={{ actors: [id] }} statements={actor.statements.totalCount} />
        <Changes changes={changes} withActor={false} />
        {contradictions.map(({ one, other }) => (
          <ContradictionBox key={`${one.id} ${other.id}`} holdings={[one, other]} />
        ))}
        {shown.length === 0 && <p className="secondary">{laterWords.dossier.nothingHeld}</p>}
        {shown.map(({ issue, counts, own }) => (
          <section key={issue.id} className="dossier-part">
            <h3>
              <PageLink id={issue.id} className="plain">
                <bdi>{issue.name}</bdi>
              </PageLink>{' '}
              <span className="small secondary">
                {laterWords.dossier.positions(counts.positions)} ·{' '}
                {laterWords.dossier.statements(counts.statements)}
              </span>
            </h3>
            <ul>
              {own.map((holding) => (
                <HoldingRow key={holding.id} holding={holding} by="position" />
              ))}
            </ul>
          </section>
        ))}
        <ShowMore of={holdings} />
      </article>
      <ActorMargin actor={actor} />
    </>
  );
}

/** The actor in one paragraph of figures. */
function figures(actor: ActorNode, changes: number): string {
  const { statements, issues, contradictions, relays } = actor;
  const positions = issues.reduce((sum, one) => sum + one.positions, 0);
  const period = periodInWords(actor.firstSaid?.edtf, actor.lastSaid?.edtf);
  return [
    laterWords.dossier.figures(statements.totalCount, positions, issues.length, period),
    relays > 0 ? laterWords.dossier.passesOn(relays) : '',
    changes + contradictions.length > 0 ? laterWords.dossier.turns(changes, contradictions.length) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
