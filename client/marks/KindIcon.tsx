import type { ActorKind } from '../generated/graphql.ts';
import { kindWord } from '../wording/kind-word.ts';
import { kindOutlines } from './kind-outlines.ts';
import './kind-icon.css';

/** What an actor is, as the canvas draws it. */
export function KindIcon({ kind }: { readonly kind: ActorKind }) {
  return (
    <svg className="kind-icon" viewBox="0 0 16 16" role="img" aria-label={kindWord(kind)}>
      <path fillRule="evenodd" d={kindOutlines[kind]} />
    </svg>
  );
}
