import { Fragment } from 'react';
import { PageLink } from '../address/PageLink.tsx';
import type { ReadAffiliationFragment } from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';
import { kindWord } from '../wording/kind-word.ts';
import { laterWords } from '../wording/later-words.ts';
import type { ActorNode } from './dossier-nodes.ts';

/** Since when and until when, in words. */
const datesOf = ({ since, until }: ReadAffiliationFragment): string =>
  [
    since && laterWords.dossier.since(inWords(since.edtf) ?? since.edtf),
    until && laterWords.dossier.until(inWords(until.edtf) ?? until.edtf),
  ]
    .filter(Boolean)
    .join(' ');

/** What an actor is, in what offices and since when, what else it is called, and its item in Wikidata. */
export function ActorOffices({ actor }: { readonly actor: ActorNode }) {
  const { represents, memberOf, aliases, wikidata } = actor;
  const ties = [
    ...represents.map((tie) => ({ tie, verb: laterWords.dossier.speaksFor })),
    ...memberOf.map((tie) => ({ tie, verb: laterWords.dossier.memberOf })),
  ];
  return (
    <>
      {kindWord(actor.actorKind)}
      {ties.map(({ tie, verb }) => (
        <Fragment key={`${verb} ${tie.actor.id} ${tie.role ?? ''}`}>
          {' · '}
          {tie.role === null ? verb : `${tie.role},`}{' '}
          <PageLink id={tie.actor.id}>
            <bdi>{tie.actor.name}</bdi>
          </PageLink>{' '}
          {datesOf(tie)}
        </Fragment>
      ))}
      {aliases.length > 0 && (
        <>
          {' · '}
          <bdi>{laterWords.dossier.also(aliases)}</bdi>
        </>
      )}
      {wikidata !== null && /^Q\d+$/.test(wikidata) && (
        <>
          {' · '}
          <a href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noreferrer">
            {laterWords.dossier.wikidata} {wikidata}
          </a>
        </>
      )}
    </>
  );
}
