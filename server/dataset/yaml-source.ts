import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { formatPlace, type Place } from './diagnostic.ts';
import { LineIndex } from './line-index.ts';

/** Where something stands in the file's tree: keys of mappings and indices of lists, from the top. */
export type Path = readonly PropertyKey[];

/** A fault of the YAML itself. */
export interface YamlFault extends Place {
  readonly message: string;
}

/** A YAML file as plain values, with the place of each. */
export interface YamlSource {
  readonly value: unknown;
  /** Faults that do not keep the rest from being read: keys given twice, aliases without anchor … */
  readonly faults: readonly YamlFault[];
  /** Place of a value; of the nearest one around it where there is none. */
  placeOf(path: Path): Place;
  /** Place of the key of an entry; of the item itself in a list. */
  placeOfKey(path: Path): Place;
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

/** Keys whose values are dates: a bare year is a number in YAML, so these are read from their source. */
const DATES = new Set(['said', 'published', 'occurred', 'since', 'until', 'on']);

/** So many values may come out of aliases: enough for people, too few for an explosion. */
const MOST_ALIASED = 100_000;

/**
 * Reads YAML 1.2 (core schema).
 * @throws YamlSyntaxError
 */
export function readYaml(text: string): YamlSource {
  const lines = new LineIndex(text);
  const document = parse(text, lines);
  return new Reader(document, lines).source();
}

function parse(text: string, lines: LineIndex): Document {
  try {
    // Looking for double keys is quadratic in the library: the reader does it.
    const document = parseDocument(text, { uniqueKeys: false, schema: 'core', prettyErrors: false });
    if (document.errors.length === 0) return document;
    throw new YamlSyntaxError(
      document.errors.map(({ pos, message }) =>
        Object.assign(lines.placeOf(pos[0]), { message: message.trim() }),
      ),
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new YamlSyntaxError([{ line: 1, column: 1, message: 'the YAML is nested too deeply' }]);
  }
}

class Reader {
  readonly #document: Document;
  readonly #lines: LineIndex;
  readonly #faults: YamlFault[] = [];
  readonly #anchors = new Map<string, unknown>();
  readonly #targets = new WeakMap<object, unknown>();
  readonly #pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  #aliased = 0;
  #withinAlias = 0;

  constructor(document: Document, lines: LineIndex) {
    this.#document = document;
    this.#lines = lines;
  }

  source(): YamlSource {
    const value = this.#value(this.#document.contents, '');
    return {
      value,
      faults: this.#faults,
      placeOf: (path) => this.#placeOf(path, false),
      placeOfKey: (path) => this.#placeOf(path, true),
    };
  }

  #value(node: unknown, key: string): unknown {
    if (this.#withinAlias > 0 && ++this.#aliased > MOST_ALIASED) return null;
    if (isAlias(node)) return this.#aliasedValue(node, node.source, key);
    const value = this.#plainValue(node, key);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
      this.#anchors.set(node.anchor, node);
    }
    return value;
  }

  #plainValue(node: unknown, key: string): unknown {
    if (isScalar(node)) return this.#scalar(node, key);
    if (isSeq(node)) return node.items.map((item) => this.#value(item, ''));
    if (!isMap(node)) return null;
    const entries = [...this.#pairsOf(node)];
    return Object.fromEntries(entries.map(([name, pair]) => [name, this.#value(pair.value, name)]));
  }

  #aliasedValue(alias: object, anchor: string, key: string): unknown {
    const target = this.#anchors.get(anchor);
    if (target === undefined) {
      this.#fault(alias, `there is no anchor &${anchor} before this alias`);
      return null;
    }
    this.#targets.set(alias, target);
    this.#withinAlias += 1;
    const value = this.#value(target, key);
    this.#withinAlias -= 1;
    if (this.#withinAlias === 0 && this.#aliased > MOST_ALIASED) {
      this.#fault(alias, `aliases stand for more than ${MOST_ALIASED} values: write them out`);
    }
    return value;
  }

  #scalar(node: Scalar, key: string): unknown {
    const { value, source } = node;
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
      this.#fault(node, 'holds half of a surrogate pair, which no file can keep');
    }
    return typeof value === 'number' && DATES.has(key) && source !== undefined ? source : value;
  }

  /** The entries of a mapping by key; of keys given twice the first counts, the others are faults. */
  #pairsOf(map: YAMLMap): Map<string, Pair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) {
      const { key } = pair;
      const name = isScalar(key)
        ? typeof key.value === 'string'
          ? key.value
          : (key.source ?? '')
        : undefined;
      const first = name === undefined ? undefined : pairs.get(name);
      if (name === undefined) this.#fault(key, 'a key must be a plain word');
      // Not a key that any entry can have; as a property of an object it would be lost.
      else if (name === '__proto__') this.#fault(key, 'unknown key "__proto__"');
      else if (first === undefined) pairs.set(name, pair);
      else
        this.#fault(key, `the key "${name}" is given twice: first at ${formatPlace(this.#place(first.key))}`);
    }
    this.#pairs.set(map, pairs);
    return pairs;
  }

  #placeOf(path: Path, ofKey: boolean): Place {
    let node: unknown = this.#document.contents;
    let found: unknown = node;
    for (const [depth, step] of path.entries()) {
      const parent = isAlias(node) ? this.#targets.get(node) : node;
      const pair = isMap(parent) ? this.#pairsOf(parent).get(String(step)) : undefined;
      const item = isSeq(parent) ? parent.items[Number(step)] : pair?.value;
      if (item === undefined && pair === undefined) break;
      const last = depth === path.length - 1;
      found = pair !== undefined && (ofKey || !last || item === null) ? pair.key : item;
      node = item;
    }
    return this.#place(found);
  }

  #place(node: unknown): Place {
    const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
    return this.#lines.placeOf(range?.[0] ?? 0);
  }

  #fault(node: unknown, message: string): void {
    this.#faults.push({ ...this.#place(node), message });
  }
}
