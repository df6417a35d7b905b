import { PageLink } from '../address/PageLink.tsx';
import {
  type DossierHoldingFragment,
  type HoldingStance,
  MorePositionHoldingsDocument,
  type PositionDossierQuery,
} from '../generated/graphql.ts';
import { StanceMark } from '../marks/StanceMark.tsx';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';
import { Changes } from './Changes.tsx';
import { DossierHead } from './DossierHead.tsx';
import type { PositionNode } from './dossier-nodes.ts';
import { HoldingRow } from './HoldingRow.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useFurther } from './use-further.ts';
import { WhenSaid } from './WhenSaid.tsx';

interface PositionDossierProps {
  readonly position: PositionNode;
  readonly rest: Pick<PositionDossierQuery, 'neighbourhood' | 'changes'>;
}

const titles = {
  SUPPORTS: laterWords.dossier.supporters,
  OPPOSES: laterWords.dossier.opponents,
  MIXED: laterWords.dossier.mixed,
  NEUTRAL: laterWords.dossier.neutrals,
} as const;

/** A position: what it stands against, who supports and who opposes it, side by side with their words, and who does neither or both. */
export function PositionDossier({ position, rest }: PositionDossierProps) {
  const { id, proposition, issue, note, contradicts, refines, refinedBy, statements } = position;
  const holdings = useFurther(['holders', id], position.holdings, async (after, signal) => {
    const { node } = await request(MorePositionHoldingsDocument, { id, after }, signal);
    return node?.__typename === 'Position' ? node.holdings : null;
  });
  const counts = new Map(rest.neighbourhood.facets.stances.map(({ stance, count }) => [stance, count]));
  const holders = (stance: HoldingStance) => (
    <Holders
      stance={stance}
      count={counts.get(stance) ?? 0}
      holdings={holdings.items.filter((each) => each.stance === stance)}
    />
  );
  return (
    <article className="dossier-main wide">
      <DossierHead
        id={id}
        icon={null}
        title={proposition}
        line={
          <>
            {laterWords.dossier.position} · {laterWords.dossier.about}{' '}
            <PageLink id={issue.id}>
              <bdi>{issue.name}</bdi>
            </PageLink>{' '}
            · {laterWords.dossier.statements(statements.totalCount)}
          </>
        }
        onPrint={holdings.fetchAll}
      />
      <WhenSaid filter={{ positions: [id] }} statements={statements.totalCount} />
      {note !== null && <p dir="auto">{note}</p>}
      <Related verb={laterWords.dossier.contradictsPosition} positions={contradicts} />
      <Related verb={laterWords.dossier.refines} positions={refines} />
      <Related verb={laterWords.dossier.refinedBy} positions={refinedBy} />
      <Changes changes={rest.changes} withActor />
      <div className="for-and-against">
        {holders('SUPPORTS')}
        {holders('OPPOSES')}
      </div>
      {(['MIXED', 'NEUTRAL'] as const).filter((stance) => (counts.get(stance) ?? 0) > 0).map(holders)}
      <ShowMore of={holdings} />
    </article>
  );
}

interface HoldersProps {
  readonly stance: HoldingStance;
  /** How many there are in all. */
  readonly count: number;
  readonly holdings: readonly DossierHoldingFragment[];
}

function Holders({ stance, count, holdings }: HoldersProps) {
  return (
    <section key={stance} className="dossier-part">
      <h3>
        <StanceMark stance={stance} relayed={false} /> {titles[stance](count)}
      </h3>
      {count === 0 && <p className="secondary">{laterWords.dossier.nobody}</p>}
      <ul>
        {holdings.map((holding) => (
          <HoldingRow key={holding.id} holding={holding} by="actor" />
        ))}
      </ul>
    </section>
  );
}

interface RelatedProps {
  readonly verb: string;
  readonly positions: readonly { readonly id: string; readonly proposition: string }[];
}

function Related({ verb, positions }: RelatedProps) {
  return positions.map(({ id, proposition }) => (
    <p key={id}>
      <span className="secondary">{verb}:</span>{' '}
      <PageLink id={id}>
        <bdi>{proposition}</bdi>
      </PageLink>
    </p>
  ));
}
