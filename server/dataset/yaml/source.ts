import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { formatPlace, type Place } from '../diagnostic.ts';
import { LineIndex } from '../line-index.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { twice, Values, type TellFault } from './values.ts';

/** Where something stands in the file's tree: keys of mappings and indices of lists, from the top. */
export type Path = readonly PropertyKey[];

/** A fault of the YAML itself. */
export interface YamlFault extends Place {
  readonly message: string;
}

/** The YAML cannot be read at all. */
export class YamlSyntaxError extends Error {
  readonly faults: readonly YamlFault[];

  constructor(faults: readonly YamlFault[]) {
    super(faults[0]?.message ?? 'not YAML');
    this.name = 'YamlSyntaxError';
    this.faults = faults;
  }
}

const NOTHING = () => {};

/**
 * A YAML file (1.2, core schema) as plain values, with the place of each. The library's tree of nodes, many times the size of the text, is kept of one
 * piece at a time: a piece is read again where a place in it is asked for.
 */
export class YamlSource {
  /** The whole file. */
  readonly value: unknown;
  /** Faults that do not keep the rest from being read: keys given twice, aliases without anchor … */
  readonly faults: readonly YamlFault[];
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #values = new Values();
  readonly #pieces: readonly Piece[];
  /** By top-level key, and by section and key where a section is in pieces. */
  readonly #pieceOf = new Map<string, Piece>();
  #last: { piece: Piece; root: unknown } | undefined;

  /** @throws YamlSyntaxError */
  constructor(text: string, pieceLength?: number) {
    this.#text = text;
    this.#lines = new LineIndex(text);
    this.#pieces = piecesOf(text, pieceLength);
    const faults: YamlFault[] = [];
    this.value = this.#read(faults);
    this.faults = faults;
  }

  /** Place of a value; of the nearest one around it where there is none. */
  placeOf(path: Path): Place {
    return this.#placeOf(path, false);
  }

  /** Place of the key of an entry; of the item itself in a list. */
  placeOfKey(path: Path): Place {
    return this.#placeOf(path, true);
  }

  #read(faults: YamlFault[]): unknown {
    const file = new Map<string, unknown>();
    for (const piece of this.#pieces) {
      const root = this.#rootOf(piece);
      const tell: TellFault = (node, message, first) => {
        const hint = first === undefined ? '' : firstAt(this.#placeIn(piece, first));
        faults.push({ ...this.#placeIn(piece, node), message: message + hint });
      };
      if (this.#pieces.length === 1) return this.#values.valueOf(root, tell);
      if (!isMap(root)) continue;
      const entries = piece.section === undefined ? file : sectionOf(file, piece.section);
      for (const [key, { key: node, value }] of this.#values.pairsOf(root, tell)) {
        const name = nameOf(piece.section, key);
        if (this.#pieceOf.has(name)) {
          const first = piece.section === undefined ? [key] : [piece.section, key];
          tell(node, twice(key) + firstAt(this.placeOfKey(first)));
          continue;
        }
        this.#pieceOf.set(name, piece);
        entries.set(key, this.#values.valueOf(value, tell, key));
      }
    }
    const values = [...file].map(([key, value]) => [
      key,
      value instanceof Map ? Object.fromEntries(value) : value,
    ]);
    return Object.fromEntries(values);
  }

  /** The root node of a piece. @throws YamlSyntaxError */
  #rootOf(piece: Piece): unknown {
    if (this.#last?.piece !== piece) this.#last = { piece, root: this.#parse(piece).contents };
    return this.#last.root;
  }

  #parse(piece: Piece): Document {
    try {
      // Looking for double keys is quadratic in the library: `Values` does it.
      const options = { uniqueKeys: false, schema: 'core', prettyErrors: false } as const;
      const document = parseDocument(this.#text.slice(piece.start, piece.end), options);
      if (document.errors.length === 0) return document;
      throw new YamlSyntaxError(
        document.errors.map(({ pos, message }) =>
          Object.assign(this.#lines.placeOf(piece.start + pos[0]), { message: message.trim() }),
        ),
      );
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new YamlSyntaxError([
        { ...this.#lines.placeOf(piece.start), message: 'the YAML is nested too deeply' },
      ]);
    }
  }

  #placeOf(path: Path, ofKey: boolean): Place {
    const [top, entry] = path.map(String);
    const inSection = entry === undefined ? undefined : this.#pieceOf.get(nameOf(top, entry));
    const piece = inSection ?? this.#pieceOf.get(nameOf(undefined, top ?? '')) ?? this.#pieces[0];
    if (piece === undefined) return this.#lines.placeOf(0);
    const steps = inSection === undefined ? path : path.slice(1);
    return this.#placeIn(piece, this.#find(this.#rootOf(piece), steps, ofKey));
  }

  /** The node at a path, or the nearest around it: for what an alias stands for, the alias. */
  #find(root: unknown, path: Path, ofKey: boolean): unknown {
    let found = root;
    let node = root;
    for (const [depth, step] of path.entries()) {
      const pair = isMap(node) ? this.#values.pairsOf(node, NOTHING).get(String(step)) : undefined;
      const item = isSeq(node) ? node.items[Number(step)] : pair?.value;
      if (item === undefined && pair === undefined) break;
      const isLast = depth === path.length - 1;
      found = pair !== undefined && (ofKey || !isLast || item === null) ? pair.key : item;
      node = item;
    }
    return found;
  }

  #placeIn(piece: Piece, node: unknown): Place {
    const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
    return this.#lines.placeOf(piece.start + (range?.[0] ?? 0));
  }
}

/** The entries of a section that is read in pieces: its header alone says that it is empty. */
function sectionOf(file: Map<string, unknown>, section: string): Map<string, unknown> {
  const known = file.get(section);
  if (known instanceof Map) return known;
  const entries = new Map<string, unknown>();
  file.set(section, entries);
  return entries;
}

function firstAt(place: Place): string {
  return `: first at ${formatPlace(place)}`;
}

function nameOf(section: string | undefined, key: string): string {
  return section === undefined ? key : `${section} ${key}`;
}
