import { kindOutlines } from './kind-outlines.ts';
import type { ActorKind } from '../generated/graphql.ts';
import './kind-icon.css';

const names: Readonly<Record<ActorKind, string>> = {
  PERSON: 'person',
  STATE: 'state',
  ORGANISATION: 'organisation',
  COALITION: 'coalition',
  GROUP: 'group',
  MEDIA: 'media',
};

/** What an actor is, as a word. */
export const kindWord = (kind: ActorKind): string => names[kind];

/** What an actor is, as the canvas draws it. */
export function KindIcon({ kind }: { readonly kind: ActorKind }) {
  return (
    <svg className="kind-icon" viewBox="0 0 16 16" role="img" aria-label={names[kind]}>
      <path fillRule="evenodd" d={kindOutlines[kind]} />
    </svg>
  );
}
