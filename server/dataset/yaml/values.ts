import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';

/** Keys whose values are dates: a bare year is a number in YAML, so these are read from their source. */
const DATES = new Set(['said', 'published', 'occurred', 'since', 'until', 'on']);

/** So many values may come out of aliases: enough for people, too few for an explosion. */
const MOST_ALIASED = 100_000;

/** Tells a fault of a node; `first` is a node before it that has the same key. */
export type TellFault = (node: unknown, message: string, first?: unknown) => void;

/** Turns the nodes of a YAML file into plain values; anchors hold from piece to piece. */
export class Values {
  readonly #anchors = new Map<string, unknown>();
  readonly #pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  #aliased = 0;
  #withinAlias = 0;

  /** The value of a node. @param key the key it stands at, for dates */
  valueOf(node: unknown, tell: TellFault, key = ''): unknown {
    if (this.#withinAlias > 0 && ++this.#aliased > MOST_ALIASED) return null;
    if (isAlias(node)) return this.#aliasedValue(node, node.source, tell, key);
    const value = this.#plainValue(node, tell, key);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
      this.#anchors.set(node.anchor, node);
    }
    return value;
  }

  /** The entries of a mapping by key; of keys given twice the first counts. */
  pairsOf(map: YAMLMap, tell: TellFault): Map<string, Pair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) {
      const name = keyOf(pair);
      const first = name === undefined ? undefined : pairs.get(name);
      if (name === undefined) tell(pair.key, 'a key must be a plain word');
      // Not a key that any entry can have; as a property of an object it would be lost.
      else if (name === '__proto__') tell(pair.key, 'unknown key "__proto__"');
      else if (first === undefined) pairs.set(name, pair);
      else tell(pair.key, twice(name), first.key);
    }
    this.#pairs.set(map, pairs);
    return pairs;
  }

  #plainValue(node: unknown, tell: TellFault, key: string): unknown {
    if (isScalar(node)) return scalarValue(node, tell, key);
    if (isSeq(node)) return node.items.map((item) => this.valueOf(item, tell));
    if (!isMap(node)) return null;
    const entries = [...this.pairsOf(node, tell)];
    return Object.fromEntries(entries.map(([name, pair]) => [name, this.valueOf(pair.value, tell, name)]));
  }

  #aliasedValue(alias: object, anchor: string, tell: TellFault, key: string): unknown {
    const target = this.#anchors.get(anchor);
    if (target === undefined) {
      tell(alias, `there is no anchor &${anchor} before this alias`);
      return null;
    }
    this.#withinAlias += 1;
    const value = this.valueOf(target, tell, key);
    this.#withinAlias -= 1;
    if (this.#withinAlias === 0 && this.#aliased > MOST_ALIASED) {
      tell(alias, `aliases stand for more than ${MOST_ALIASED} values: write them out`);
    }
    return value;
  }
}

/** What is told of a key that a mapping has already. */
export function twice(key: string): string {
  return `the key "${key}" is given twice`;
}

function keyOf({ key }: Pair): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? '');
}

function scalarValue(node: Scalar, tell: TellFault, key: string): unknown {
  const { value, source } = node;
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    tell(node, 'holds half of a surrogate pair, which no file can keep');
  }
  return typeof value === 'number' && DATES.has(key) && source !== undefined ? source : value;
}
