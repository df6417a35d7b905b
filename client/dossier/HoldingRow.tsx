import { words } from '../wording/words.ts';
import { SelectLink } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import type { DossierHoldingFragment } from '../generated/graphql.ts';
import { StanceMark } from '../marks/StanceMark.tsx';
import { stanceWord } from '../wording/stance-word.ts';
import { laterWords } from '../wording/later-words.ts';
import { StandWords } from './StandWords.tsx';
import { standsOf } from './words-on.ts';

interface HoldingRowProps {
  readonly holding: DossierHoldingFragment;
  /** Which of its two ends names the row: the other is what the page is about. */
  readonly by: 'position' | 'actor';
}

/** One holding: what or who, how often, on what condition, and its newest words beside it. */
export function HoldingRow({ holding, by }: HoldingRowProps) {
  const { id, stance, counts, actor, position } = holding;
  const stands = standsOf(holding);
  const relayed = counts.firsthand === 0;
  return (
    <li className="holding-row">
      <div className="holding-what">
        <StanceMark stance={stance} relayed={relayed} />
        <div>
          <p>
            <b>
              {stanceWord(stance)}
              {relayed && <span className="hidden stance-told">, {laterWords.dossier.hearsay}</span>}
              {': '}
            </b>
            {by === 'position' ? (
              <PageLink id={position.id} className="plain">
                <bdi>{position.proposition}</bdi>
              </PageLink>
            ) : (
              <PageLink id={actor.id} className="plain strong">
                <bdi>{actor.name}</bdi>
              </PageLink>
            )}
            {counts.total > 1 && (
              <>
                {' '}
                <SelectLink id={id} className="times">
                  <span aria-hidden="true">{words.drawn.times(counts.total)}</span>
                  <span className="hidden on-screen">{laterWords.dossier.readAll(counts.total)}</span>
                </SelectLink>
              </>
            )}
          </p>
          {stands.map(
            ({ condition, statement }) =>
              condition !== null && (
                <p key={statement.id} className="small">
                  <b>{laterWords.dossier.if}</b> “<bdi>{condition}</bdi>”
                </p>
              ),
          )}
        </div>
      </div>
      <div className="holding-words">
        {stands.map((stand) => (
          <div key={stand.statement.id}>
            {stands.length > 1 && (
              <p className="small">
                <StanceMark stance={stand.stance} relayed={stand.statement.attribution === 'RELAYED'} />{' '}
                {stanceWord(stand.stance)}
              </p>
            )}
            <StandWords stand={stand} />
          </div>
        ))}
      </div>
    </li>
  );
}
