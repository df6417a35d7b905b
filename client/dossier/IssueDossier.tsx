import { StanceBar } from '../canvas/StanceBar.tsx';
import { PageLink } from '../address/PageLink.tsx';
import {
  type DossierPositionsFragment,
  type IssueDossierQuery,
  MoreIssuePositionsDocument,
} from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';
import { Changes } from './Changes.tsx';
import { DossierHead } from './DossierHead.tsx';
import type { IssueNode } from './dossier-nodes.ts';
import { HoldingRow } from './HoldingRow.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useFurther } from './use-further.ts';

interface IssueDossierProps {
  readonly issue: IssueNode;
  readonly changes: IssueDossierQuery['changes'];
}

/** An issue: its positions, each with how its holders divide and who they are; and who changed on it. */
export function IssueDossier({
  issue: { id, name, description, positions: first },
  changes,
}: IssueDossierProps) {
  const positions = useFurther(['positions', id], first, async (after, signal) => {
    const { node } = await request(MoreIssuePositionsDocument, { id, after }, signal);
    return node?.__typename === 'Issue' ? node.positions : null;
  });
  return (
    <article className="dossier-main wide">
      <DossierHead
        id={id}
        icon={null}
        title={name}
        line={`${laterWords.dossier.issue} · ${laterWords.dossier.positions(first.totalCount)}`}
        onPrint={positions.fetchAll}
      />
      {description !== null && <p dir="auto">{description}</p>}
      <Changes changes={changes} withActor />
      {positions.items.map((position) => (
        <Position key={position.id} position={position} />
      ))}
      <ShowMore of={positions} />
    </article>
  );
}

type PositionOfIssue = DossierPositionsFragment['edges'][number]['node'];

function Position({ position: { id, proposition, all, holdings } }: { readonly position: PositionOfIssue }) {
  const count = (stance: string) => all.edges.filter(({ node }) => node.stance === stance).length;
  const rest = all.totalCount - holdings.edges.length;
  return (
    <section className="dossier-part">
      <h3>
        <PageLink id={id} className="plain">
          <bdi>{proposition}</bdi>
        </PageLink>{' '}
        <span className="small secondary">{laterWords.dossier.heldBy(all.totalCount)}</span>
      </h3>
      {all.totalCount > 0 && (
        <StanceBar
          counts={{
            SUPPORTS: count('SUPPORTS'),
            MIXED: count('MIXED'),
            NEUTRAL: count('NEUTRAL'),
            OPPOSES: count('OPPOSES'),
          }}
        />
      )}
      <ul>
        {holdings.edges.map(({ node }) => (
          <HoldingRow key={node.id} holding={node} by="actor" />
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <PageLink id={id}>{laterWords.dossier.others(rest)}</PageLink>
        </p>
      )}
    </section>
  );
}
