import type { ReactNode } from 'react';
import { useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import type { ActorKind, DossierAccordFragment } from '../generated/graphql.ts';
import { KindIcon } from '../marks/KindIcon.tsx';
import { laterWords } from '../wording/later-words.ts';
import type { ActorNode } from './dossier-nodes.ts';
import { OverTime } from './OverTime.tsx';

/** So many of each list are shown. */
const most = 8;

interface Line {
  readonly actor: { readonly id: string; readonly name: string; readonly kind?: ActorKind };
  readonly figure: ReactNode;
}

/** With whom an actor has to do: whose words it passes on, who passes on its own, whom it answers, for whom it speaks, with whom it agrees. */
export function ActorMargin({ actor }: { readonly actor: ActorNode }) {
  const { exchanges, representatives, represents, members, agrees, disagrees } = actor;
  const counted = (of: 'relays' | 'relayedBy'): Line[] =>
    exchanges
      .filter((each) => each[of] > 0)
      .sort((one, other) => other[of] - one[of])
      .map((each) => ({ actor: each.actor, figure: each[of] }));
  const answering = exchanges
    .filter(({ answers, answeredBy }) => answers + answeredBy > 0)
    .map(({ actor: other, answers, answeredBy }) => ({
      actor: other,
      figure: (
        <>
          <span aria-hidden="true">
            {answers} · {answeredBy}
          </span>
          <span className="hidden">{laterWords.dossier.answersCount(answers, answeredBy)}</span>
        </>
      ),
    }));
  const tied = (ties: typeof represents): Line[] =>
    ties.map((tie) => ({ actor: tie.actor, figure: tie.role }));
  const accords = (
    list: readonly DossierAccordFragment[],
    of: (one: DossierAccordFragment) => string,
  ): Line[] =>
    list.map((each) => ({
      actor: each.actor,
      figure: (
        <Compare one={actor.id} with={each}>
          {of(each)}
        </Compare>
      ),
    }));
  return (
    <aside className="dossier-margin">
      <OverTime actor={actor.id} />
      <List title={laterWords.dossier.relays} lines={counted('relays')} />
      <List title={laterWords.dossier.relayedBy} lines={counted('relayedBy')} />
      <List title={laterWords.dossier.answers} lines={answering} />
      <List title={laterWords.dossier.speaksFor} lines={tied(represents)} />
      <List title={laterWords.dossier.spokenForBy} lines={tied(representatives)} />
      <List title={laterWords.dossier.members} lines={tied(members)} />
      <List
        title={laterWords.dossier.agrees}
        lines={accords(agrees, ({ agreed, shared }) => laterWords.dossier.of(agreed, shared))}
      />
      <List
        title={laterWords.dossier.disagrees}
        lines={accords(disagrees, ({ opposed, contradicting, shared }) =>
          laterWords.dossier.of(opposed + contradicting, shared + contradicting),
        )}
      />
    </aside>
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, most).map(({ actor, figure }) => (
          <li key={actor.id}>
            {actor.kind !== undefined && <KindIcon kind={actor.kind} />}
            <PageLink id={actor.id}>
              <bdi>{actor.name}</bdi>
            </PageLink>
            <span className="secondary figure">{figure}</span>
          </li>
        ))}
        {lines.length > most && (
          <li className="secondary">{laterWords.dossier.others(lines.length - most)}</li>
        )}
      </ul>
    </section>
  );
}

interface CompareProps {
  /** Global id of the actor whose page this is. */
  readonly one: string;
  readonly with: DossierAccordFragment;
  readonly children: string;
}

/** How far two agree, leading to where that is shown. */
function Compare({ one, with: { actor }, children }: CompareProps) {
  const { selection } = useCanvas();
  return (
    <Link to={{ screen: 'dossier', about: one, against: actor.id, selection, search: '' }}>
      {children}
      <span className="hidden on-screen">: {laterWords.dossier.compareTo(actor.name)}</span>
    </Link>
  );
}
