import { words } from '../wording/words.ts';
import { laterWords } from '../wording/later-words.ts';
import { Fragment, type ReactNode } from 'react';
import { Link, SelectLink } from '../address/Link.tsx';
import type {
  ReadActorFragment,
  ReadAffiliationFragment,
  ReadDocumentFragment,
  ReadNodeQuery,
  ReadPositionFragment,
} from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';
import { SourceLink } from '../page/SourceLink.tsx';
import { StanceMark } from '../marks/StanceMark.tsx';
import { stanceWord } from '../wording/stance-word.ts';
import './facts.css';

type NodeOf<Type> = Extract<NonNullable<ReadNodeQuery['node']>, { __typename: Type }>;

/** Links to nodes in one line: "speaks for **Ukraine** (Foreign Minister, since 2024)". */
function Ties({ verb, ties }: { readonly verb: string; readonly ties: readonly ReadAffiliationFragment[] }) {
  if (ties.length === 0) return null;
  return (
    <p>
      {verb}{' '}
      {ties.map(({ actor, role, since, until }, index) => {
        const from = inWords(since?.edtf);
        const to = inWords(until?.edtf);
        const notes = [role, from && laterWords.dossier.since(from), to && laterWords.dossier.until(to)]
          .filter(Boolean)
          .join(', ');
        return (
          <Fragment key={`${actor.id} ${role ?? ''}`}>
            {index > 0 && ', '}
            <SelectLink id={actor.id}>
              <bdi>{actor.name}</bdi>
            </SelectLink>
            {notes !== '' && ` (${notes})`}
          </Fragment>
        );
      })}
    </p>
  );
}

/** Links to nodes, each in a line of its own: "Contradicts: **…**". */
function Related({
  verb,
  nodes,
}: {
  readonly verb: string;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
}) {
  return nodes.map(({ id, name }) => (
    <p key={id}>
      {verb}{' '}
      <SelectLink id={id}>
        <bdi>{name}</bdi>
      </SelectLink>
    </p>
  ));
}

interface Held {
  readonly id: string;
  readonly stance: NodeOf<'Holding'>['stance'];
  readonly conditional: string;
  readonly counts: { readonly firsthand: number; readonly total: number };
}

/** What a list does not show: only its first page is fetched. */
function More({ total, shown }: { readonly total: number; readonly shown: number }) {
  return total > shown && <li className="secondary">{laterWords.reader.facts.more(total - shown)}</li>;
}

function Holdings({
  title,
  total,
  holdings,
}: {
  readonly title: string;
  /** How many there are; `holdings` are the first of them. */
  readonly total: number;
  readonly holdings: readonly (Held & { readonly name: ReactNode })[];
}) {
  if (holdings.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className="holdings">
        {holdings.map(({ id, stance, conditional, counts, name }) => (
          <li key={id}>
            <StanceMark stance={stance} relayed={counts.firsthand === 0} />
            <span className="hidden">{stanceWord(stance)}: </span>
            <SelectLink id={id}>
              <bdi>{name}</bdi>
            </SelectLink>
            <b>{conditional === 'NONE' ? '' : ` ${laterWords.reader.onlyIf}`}</b>
            <b>{counts.total > 1 && ` ${words.drawn.times(counts.total)}`}</b>
          </li>
        ))}
        <More total={total} shown={holdings.length} />
      </ul>
    </details>
  );
}

/** Who an actor is, for whom it speaks, and what it holds. */
export function ActorFacts({ actor }: { readonly actor: ReadActorFragment }) {
  return (
    <div className="node-facts">
      {actor.description !== null && <p>{actor.description}</p>}
      <Ties verb={laterWords.reader.facts.speaksFor} ties={actor.represents} />
      <Ties verb={laterWords.reader.facts.belongsTo} ties={actor.memberOf} />
      <Ties verb={laterWords.reader.facts.spokenForBy} ties={actor.representatives} />
      <Ties verb={laterWords.reader.facts.members} ties={actor.members} />
      {actor.aliases.length > 0 && <p className="secondary">{laterWords.dossier.also(actor.aliases)}</p>}
      <Holdings
        title={laterWords.reader.facts.holds(actor.holdings.totalCount)}
        total={actor.holdings.totalCount}
        holdings={actor.holdings.edges.map(({ node }) => ({ ...node, name: node.position.proposition }))}
      />
    </div>
  );
}

const proposed = ({ id, proposition }: { readonly id: string; readonly proposition: string }) => ({
  id,
  name: proposition,
});

/** What a position is about, what it stands against, and who holds it. */
export function PositionFacts({ position }: { readonly position: ReadPositionFragment }) {
  return (
    <div className="node-facts">
      <p>
        {laterWords.reader.facts.on}{' '}
        <SelectLink id={position.issue.id}>
          <bdi>{position.issue.name}</bdi>
        </SelectLink>
      </p>
      {position.note !== null && <p>{position.note}</p>}
      <Related verb={laterWords.reader.facts.contradicts} nodes={position.contradicts.map(proposed)} />
      <Related verb={laterWords.reader.facts.refines} nodes={position.refines.map(proposed)} />
      <Related verb={laterWords.reader.facts.refinedBy} nodes={position.refinedBy.map(proposed)} />
      <Holdings
        title={laterWords.reader.facts.heldBy(position.holdings.totalCount)}
        total={position.holdings.totalCount}
        holdings={position.holdings.edges.map(({ node }) => ({ ...node, name: node.actor.name }))}
      />
    </div>
  );
}

/** What belongs under an issue. */
export function IssueFacts({ issue }: { readonly issue: NodeOf<'Issue'> }) {
  return (
    <div className="node-facts">
      {issue.description !== null && <p>{issue.description}</p>}
      <details>
        <summary>{laterWords.reader.facts.positions(issue.positions.totalCount)}</summary>
        <ul className="holdings">
          {issue.positions.edges.map(({ node }) => (
            <li key={node.id}>
              <SelectLink id={node.id}>
                <bdi>{node.proposition}</bdi>
              </SelectLink>
            </li>
          ))}
          <More total={issue.positions.totalCount} shown={issue.positions.edges.length} />
        </ul>
      </details>
    </div>
  );
}

const titled = ({ id, title }: { readonly id: string; readonly title: string }) => ({
  id,
  name: `“${title}”`,
});

/** Where a document comes from, and the way to its text. */
export function DocumentFacts({
  document,
}: {
  readonly document: ReadDocumentFragment & { readonly id: string };
}) {
  const { publisher, url, retells, retoldBy, documentNote, rights } = document;
  return (
    <div className="node-facts">
      {publisher && (
        <p>
          {laterWords.reader.facts.publishedBy}{' '}
          <SelectLink id={publisher.id}>
            <bdi>{publisher.name}</bdi>
          </SelectLink>
        </p>
      )}
      {documentNote !== null && <p>{documentNote}</p>}
      {rights !== null && <p className="secondary">{rights}</p>}
      <Related verb={laterWords.reader.facts.retells} nodes={retells.map(titled)} />
      <Related verb={laterWords.reader.facts.retoldBy} nodes={retoldBy.map(titled)} />
      <p className="actions">
        {document.length > 0 && (
          <Link
            className="button"
            to={{
              screen: 'document',
              document: document.id,
              quote: null,
              selection: document.id,
              search: '',
            }}
          >
            {laterWords.reader.facts.readDocument}
          </Link>
        )}
        <SourceLink url={url} />
      </p>
    </div>
  );
}
