import type { EdgeType } from '../../generated/graphql.ts';

/** How an edge reads from either end, and the word that stands on its line; a holding has a mark instead. */
export const edges: Readonly<
  Record<EdgeType, { readonly out: string; readonly back: string; readonly line: string }>
> = {
  HOLDS: { out: 'holds', back: 'is held by', line: '' },
  RELAYS: { out: 'passes on the words of', back: 'is told of by', line: 'passes on' },
  ADDRESSES: { out: 'addresses', back: 'is addressed by', line: 'addresses' },
  MENTIONS: { out: 'mentions', back: 'is mentioned by', line: 'mentions' },
  ANSWERS: { out: 'answers', back: 'is answered by', line: 'answers' },
  REPRESENTS: { out: 'represents', back: 'is represented by', line: 'represents' },
  MEMBER_OF: { out: 'is a member of', back: 'has as a member', line: 'member of' },
  ABOUT: { out: 'is about', back: 'is what this is about:', line: 'about' },
  CONTRADICTS: { out: 'contradicts', back: 'contradicts', line: 'contradicts' },
  REFINES: { out: 'makes more precise', back: 'is made more precise by', line: 'refines' },
  PUBLISHED_BY: { out: 'was published by', back: 'published', line: 'published by' },
  RETELLS: { out: 'retells', back: 'is retold by', line: 'retells' },
};
