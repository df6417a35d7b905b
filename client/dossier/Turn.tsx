import type { ReactNode } from 'react';
import { PageLink } from '../address/PageLink.tsx';
import type { DossierChangeFragment, DossierHoldingFragment } from '../generated/graphql.ts';
import { StanceMark } from '../marks/StanceMark.tsx';
import { stanceWord } from '../wording/stance-word.ts';
import { laterWords } from '../wording/later-words.ts';
import { StandWords } from './StandWords.tsx';
import { type Stand, standOf, supportOf } from './words-on.ts';

/** A change of stance: the old words and the new side by side, each with its day. */
export function ChangeBox({
  change,
  withActor,
}: {
  readonly change: DossierChangeFragment;
  readonly withActor: boolean;
}) {
  const { holding, earlier, later } = change;
  const { actor, position } = holding;
  const sides = [earlier, later].map((statement) => standOf(statement, position.id));
  return (
    <Box title={laterWords.dossier.changed}>
      <p>
        {withActor && (
          <>
            <PageLink id={actor.id} className="plain strong">
              <bdi>{actor.name}</bdi>
            </PageLink>
            {': '}
          </>
        )}
        <PageLink id={position.id} className="plain">
          <bdi>{position.proposition}</bdi>
        </PageLink>
      </p>
      <div className="sides">
        {sides.map((side) => side && <Side key={side.statement.id} stand={side} />)}
      </div>
    </Box>
  );
}

/** Two positions that contradict each other, both of which the actor supported, with the words for each. */
export function ContradictionBox({ holdings }: { readonly holdings: readonly DossierHoldingFragment[] }) {
  return (
    <Box title={laterWords.dossier.contradicts}>
      <div className="sides">
        {holdings.map((holding) => {
          const stand = supportOf(holding);
          return (
            <div key={holding.id}>
              <p>
                <PageLink id={holding.position.id} className="plain">
                  <bdi>{holding.position.proposition}</bdi>
                </PageLink>
              </p>
              {stand !== null && <Side stand={stand} />}
            </div>
          );
        })}
      </div>
    </Box>
  );
}

function Box({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="turn">
      <h3>{title}</h3>
      <div>{children}</div>
    </section>
  );
}

function Side({ stand }: { readonly stand: Stand }) {
  const { stance, condition, statement } = stand;
  return (
    <div className="side">
      <p className="small">
        <StanceMark stance={stance} relayed={statement.attribution === 'RELAYED'} /> {stanceWord(stance)}
        {condition !== null && (
          <>
            {' '}
            <b>{laterWords.dossier.if}</b> “<bdi>{condition}</bdi>”
          </>
        )}
      </p>
      <StandWords stand={stand} />
    </div>
  );
}
