import type { Random } from './random.ts';
import { CONDITIONS, CUES, proposition } from './generated-words.ts';

export type GeneratedStance = 'SUPPORTS' | 'OPPOSES' | 'NEUTRAL';

interface GeneratedQuote {
  readonly document: string;
  readonly exact: string;
  /** Stands directly before `exact`, and with the paragraph's number: so it is found once. */
  readonly prefix: string;
}

export interface GeneratedStatement {
  readonly actor: string;
  readonly said?: string;
  readonly kind: 'DIRECT' | 'INDIRECT';
  readonly cue: string;
  readonly at?: string;
  readonly addressedTo?: readonly string[];
  readonly mentions?: readonly string[];
  readonly reports?: readonly string[];
  readonly answers?: readonly {
    readonly statement: string;
    readonly as: 'REJECTS' | 'ECHOES' | 'RESPONDS';
  }[];
  readonly quotes: readonly GeneratedQuote[];
  readonly expresses?: readonly {
    readonly position: string;
    readonly stance: GeneratedStance;
    readonly condition?: string;
  }[];
}

/** What is to be told in one paragraph of a document. */
interface Telling {
  readonly document: string;
  /** Number of the paragraph in its document. */
  readonly paragraph: number;
  readonly speaker: { readonly key: string; readonly name: string };
  /** Who passes it on, where the speaker is not heard himself. */
  readonly reporter?: { readonly key: string; readonly name: string };
  readonly position: number;
  readonly stance: GeneratedStance;
}

const OPENINGS = {
  SUPPORTS: ['', 'We say it plainly: ', 'There is no other way: '],
  OPPOSES: ['Nobody can hold that ', 'It would be a mistake to say that ', 'We reject that '],
  NEUTRAL: ['We have talked about whether ', 'It is open whether '],
} as const;

/** One paragraph of a document, with the statements that it gives: the speaker's and, where it was passed on, the reporter's. */
export function tell(telling: Telling, random: Random): { text: string; statements: GeneratedStatement[] } {
  const { document, paragraph, speaker, reporter, position, stance } = telling;
  const opening = random.one(OPENINGS[stance]);
  const sentence = proposition(position);
  const plain = opening === '' ? sentence : opening + sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const condition = random.happens(0.14) ? random.one(CONDITIONS) : undefined;
  const words = condition === undefined ? plain : `${plain}, ${condition}`;
  const expresses = [{ position: `p${position}`, stance, ...(condition !== undefined && { condition }) }];
  const cue = random.one(CUES);
  const number = `[${paragraph}] `;
  if (reporter !== undefined) {
    const told = `${speaker.name} had made clear: ${words}`;
    const exact = `${reporter.name} ${cue} that ${told}`;
    const outer = { document, exact, prefix: number };
    const inner = { document, exact: told, prefix: `${number}${reporter.name} ${cue} that ` };
    return {
      text: `${number}${exact}.`,
      statements: [
        { actor: speaker.key, kind: 'INDIRECT', cue: 'had made clear', quotes: [inner], expresses },
        { actor: reporter.key, kind: 'INDIRECT', cue, quotes: [outer] },
      ],
    };
  }
  if (random.happens(0.55)) {
    const quotes = [{ document, exact: words, prefix: `${number}“` }];
    const text = `${number}“${words}”, ${speaker.name} ${cue}.`;
    return { text, statements: [{ actor: speaker.key, kind: 'DIRECT', cue, quotes, expresses }] };
  }
  const exact = `${speaker.name} ${cue} that, in short: ${words}`;
  const quotes = [{ document, exact, prefix: number }];
  return {
    text: `${number}${exact}.`,
    statements: [{ actor: speaker.key, kind: 'INDIRECT', cue, quotes, expresses }],
  };
}
