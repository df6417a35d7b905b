import type { ActorKind } from '../generated/graphql.ts';

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
