import type { ActorKind } from '../../generated/graphql.ts';

/** What an actor is, as a word. */
export const kinds: Readonly<Record<ActorKind, string>> = {
  PERSON: 'person',
  STATE: 'state',
  ORGANISATION: 'organisation',
  COALITION: 'coalition',
  GROUP: 'group',
  MEDIA: 'media',
};
