import type { ActorKind } from '../generated/graphql.ts';
import { drawnWords } from './drawn-words.ts';

/** What an actor is, as a word of the reader's language. */
export const kindWord = (kind: ActorKind): string => drawnWords.kinds[kind];
