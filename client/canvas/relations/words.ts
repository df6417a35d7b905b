import type { Tie } from './ties.ts';

/** How a tie reads from either end: "Ada *answers* Bruno", "Bruno *is answered by* Ada". */
export const tieWords: Readonly<Record<Tie['kind'], { readonly out: string; readonly back: string }>> = {
  'relays-own': { out: 'passes on the words of its own body', back: 'is told of by its own' },
  'relays-other': { out: 'passes on the words of', back: 'is told of by' },
  answers: { out: 'answers', back: 'is answered by' },
  addresses: { out: 'addresses', back: 'is addressed by' },
  mentions: { out: 'mentions', back: 'is mentioned by' },
  represents: { out: 'represents', back: 'is represented by' },
  'member-of': { out: 'is a member of', back: 'has as a member' },
};
