/** A part of a YAML file that is a document of its own: some top-level entries, or some entries of one section. */
export interface Piece {
  /** UTF-16 units of the file, half-open. */
  readonly start: number;
  readonly end: number;
  /** The section whose entries these are; undefined for top-level entries. */
  readonly section: string | undefined;
}

/** So many units make a piece: what the library needs to read one at a time, hundreds of bytes a unit, stays small. */
const PIECE_LENGTH = 512 * 1024;

const MARKER = /^(?:---|\.\.\.|%)/m;
const TOP_KEY = /[a-zA-Z]+:(?=\s|$)/y;
const SECTION = /(actors|issues|positions|events|documents|statements):[ \t]*(?:#[^\n]*)?\r?\n/y;
const ENTRY = /[a-z0-9][a-z0-9-]*:(?=\s|$)/y;

/**
 * Cuts a file into pieces that can be read one by one: whatever is indented more belongs to what is above, so lines that begin an entry of a section
 * in block style are safe to cut at. A file that is not written like that is one piece.
 */
export function piecesOf(text: string, length = PIECE_LENGTH): Piece[] {
  const whole = [{ start: 0, end: text.length, section: undefined }];
  if (text.length <= length || MARKER.test(text)) return whole;
  const starts = topKeys(text);
  if (starts === undefined) return whole;
  return [...starts.keys()].flatMap((index) =>
    cut(text, index === 0 ? 0 : (starts[index] ?? 0), starts[index + 1] ?? text.length, length),
  );
}

/** Where top-level keys stand; undefined where the file is written in another style. */
function topKeys(text: string): number[] | undefined {
  const starts: number[] = [];
  for (const { start, indent, first } of lines(text, 0, text.length)) {
    if (indent > 0 || first === '-') continue;
    if (!matches(TOP_KEY, text, start)) return undefined;
    starts.push(start);
  }
  return starts.length === 0 ? undefined : starts;
}

function cut(text: string, start: number, end: number, length: number): Piece[] {
  const whole = [{ start, end, section: undefined }];
  SECTION.lastIndex = start;
  const [header, section] = SECTION.exec(text) ?? [];
  if (header === undefined || end - start <= length) return whole;
  const starts = entriesOf(text, start + header.length, end);
  const [first] = starts ?? [];
  if (starts === undefined || first === undefined) return whole;
  const cuts = [first];
  for (const [index, entry] of starts.entries()) {
    const next = starts[index + 1] ?? end;
    if (entry > first && next - (cuts.at(-1) ?? first) > length) cuts.push(entry);
  }
  const pieces = cuts.map((cutAt, index) => ({ start: cutAt, end: cuts[index + 1] ?? end, section }));
  return [{ start, end: first, section: undefined }, ...pieces];
}

/** Where the lines of a section's entries begin; undefined where it is written in another style. */
function entriesOf(text: string, start: number, end: number): number[] | undefined {
  const starts: number[] = [];
  let depth = 0;
  for (const line of lines(text, start, end)) {
    if (depth === 0) depth = line.indent;
    if (line.indent > depth) continue;
    if (depth === 0 || line.indent < depth || !matches(ENTRY, text, line.start + depth)) return undefined;
    starts.push(line.start);
  }
  return starts;
}

interface Line {
  readonly start: number;
  /** How many spaces it begins with. */
  readonly indent: number;
  /** The first character that is no space. */
  readonly first: string;
}

/** The lines that are neither empty nor comments. */
function* lines(text: string, start: number, end: number): Generator<Line> {
  for (let at = start; at < end;) {
    let content = at;
    while (text[content] === ' ') content += 1;
    const first = text[content] ?? '\n';
    if (!'\n\r#'.includes(first) && content < end) yield { start: at, indent: content - at, first };
    const next = text.indexOf('\n', content);
    at = next === -1 ? end : next + 1;
  }
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
