/** A piece of a quote's surroundings or of the quote itself. Offsets of the pieces laid end to end give the whole. */
export interface Piece {
  /** Where it begins in the paragraph around the quote; dots have the place of what they stand for. */
  readonly at: number;
  readonly text: string;
  /** Whether it stands in the quote. */
  readonly quoted: boolean;
  /** Whether it is the words that introduce the statement. */
  readonly cue: boolean;
}

export interface Surroundings {
  /** The text right before and right after the quote, as the API gives it. */
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Where the quote begins in its text, in UTF-16 code units: tells whether `before` is all there is. */
  readonly start: number;
  /** How many units were asked for to either side. */
  readonly asked: number;
}

/** How much context is shown to either side at most where no cue asks for more, in UTF-16 code units. */
const enough = 170;

/** Behind a sentence: a full stop or its like, closing quotation marks, white space. */
const sentenceEnd = /[.!?…]["'”’»)\]]*\s+/gu;

/**
 * A quote within the sentences around it: cut at sentence ends of its paragraph where possible, with "…" where not, and never so short
 * that the cue (the words that introduce the statement) falls off. The cue nearest to the quote is marked.
 */
export function inContext(surroundings: Surroundings, cues: readonly string[]): Piece[] {
  const before = lastParagraph(surroundings.before);
  const after = firstParagraph(surroundings.after);
  const text = before + surroundings.exact + after;
  const quote = { start: before.length, end: before.length + surroundings.exact.length };
  const spans = cues
    .flatMap((cue) => nearest(text, cue, quote) ?? [])
    .sort((one, other) => one.start - other.start);
  const leftEnd = before.length < surroundings.before.length || surroundings.start <= surroundings.asked;
  const rightEnd = after.length < surroundings.after.length || surroundings.after.length < surroundings.asked;
  const from = cutLeft(text, quote.start, Math.min(quote.start, ...spans.map(({ start }) => start)), leftEnd);
  const to = cutRight(text, quote.end, Math.max(quote.end, ...spans.map(({ end }) => end)), rightEnd);

  const pieces: Piece[] = [];
  if (from.ragged) pieces.push({ at: -1, text: '… ', quoted: false, cue: false });
  const bounds = [from.at, quote.start, quote.end, to.at, ...spans.flatMap(({ start, end }) => [start, end])];
  const sorted = [...new Set(bounds)]
    .filter((at) => at >= from.at && at <= to.at)
    .sort((one, other) => one - other);
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    pieces.push({
      at: start,
      text: text.slice(start, end),
      quoted: start >= quote.start && start < quote.end,
      cue: spans.some((span) => start >= span.start && start < span.end),
    });
  }
  if (to.ragged) pieces.push({ at: to.at, text: ' …', quoted: false, cue: false });
  return pieces;
}

const lastParagraph = (before: string): string => before.slice(before.search(/[^\r\n]*$/));
const firstParagraph = (after: string): string => /^[^\r\n]*/.exec(after)?.[0] ?? '';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The occurrence of a cue, as whole words, that lies nearest to the quote. */
function nearest(text: string, cue: string, quote: Span): Span | null {
  let found: (Span & { distance: number }) | null = null;
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
    const end = at + cue.length;
    if (/[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(end))) continue;
    const distance = Math.max(0, quote.start - end, at - quote.end);
    if (!found || distance < found.distance) found = { start: at, end, distance };
  }
  return found;
}

interface Cut {
  readonly at: number;
  /** Whether the cut lies within a sentence. */
  readonly ragged: boolean;
}

/** Where the context begins: the first sentence start within reach, else a word start. `needed` must stay. */
function cutLeft(text: string, quote: number, needed: number, whole: boolean): Cut {
  const reach = Math.min(needed, Math.max(0, quote - enough));
  const starts = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const candidates = whole ? [0, ...starts] : starts;
  const near = candidates.find((at) => at >= reach && at <= needed);
  if (near !== undefined) return { at: near, ragged: false };
  const far = candidates.findLast((at) => at <= needed);
  if (far !== undefined && quote - far <= 2 * enough) return { at: far, ragged: false };
  const word = text.slice(reach, needed).search(/\s\S/);
  return { at: word < 0 ? reach : reach + word + 1, ragged: true };
}

/** Where the context ends: the last sentence end within reach, else a word end. `needed` must stay. */
function cutRight(text: string, quote: number, needed: number, whole: boolean): Cut {
  const reach = Math.max(needed, Math.min(text.length, quote + enough));
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].trimEnd().length);
  const candidates = whole ? [...ends, text.trimEnd().length] : ends;
  const near = candidates.findLast((at) => at >= needed && at <= reach);
  if (near !== undefined) return { at: near, ragged: false };
  const far = candidates.find((at) => at >= needed);
  if (far !== undefined && far - quote <= 2 * enough) return { at: far, ragged: false };
  const word = text.slice(needed, reach).search(/\s\S*$/);
  return { at: word < 0 ? reach : needed + word, ragged: true };
}
