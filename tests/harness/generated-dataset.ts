import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GeneratedStance, type GeneratedStatement, tell } from './generated-statements.ts';
import { EVENTS, type GeneratedKind, ISSUES, nameOf, proposition, ROLES } from './generated-words.ts';
import { Random } from './random.ts';

/** What a generated dataset holds. */
export interface Generated {
  /** Of the drawn graph: actors, positions, issues, events and documents. */
  readonly nodes: number;
  readonly edges: number;
  readonly statements: number;
  /** Global id of the actor that holds most: more than 60 positions where there are 4,000 elements. */
  readonly busiest: string;
}

interface Actor {
  readonly key: string;
  readonly name: string;
  readonly kind: GeneratedKind;
}

const P = 'PERSON';
const KINDS: readonly GeneratedKind[] = [
  ...(['MEDIA', 'STATE', P, 'ORGANISATION', P, P, 'STATE', 'GROUP', P, P] as const),
  ...(['ORGANISATION', 'COALITION', P, P, 'ORGANISATION', P, P, 'MEDIA', P, P] as const),
];
/** Number of the actor that speaks most. */
const BUSIEST = 2;
/** The first day that a document is published on. */
const START = Date.UTC(2025, 0, 10);
const DAYS = 420;

/** Grows paragraph by paragraph until the drawn graph has as many elements as asked for. */
class GeneratedDataset {
  readonly #random: Random;
  readonly #edges = new Set<string>();
  readonly #actors: readonly Actor[];
  readonly #speakers: readonly Actor[];
  readonly #issueOf: readonly number[];
  readonly #documents: readonly { readonly published: number; readonly paragraphs: string[] }[];
  readonly #counts: { readonly issues: number; readonly events: number };
  readonly #leanings = new Map<string, GeneratedStance>();
  readonly #statements: Record<string, GeneratedStatement> = {};
  readonly #frame: Readonly<Record<string, unknown>>;

  constructor(elements: number, seed: number) {
    const random = new Random(seed);
    this.#random = random;
    const part = (share: number) => Math.max(1, Math.round((elements / 3) * share));
    this.#counts = { issues: part(0.035), events: part(0.025) };
    const numbers = new Map<GeneratedKind, number>();
    this.#actors = list(Math.max(4, part(0.37)), (index) => {
      const kind = KINDS[index % KINDS.length] ?? P;
      const number = numbers.get(kind) ?? 0;
      numbers.set(kind, number + 1);
      return { key: `a${index}`, name: nameOf(kind, number), kind };
    });
    this.#speakers = this.#actors.filter(({ kind }) => kind !== 'MEDIA');
    // Some issues have many positions, most have few.
    this.#issueOf = list(part(0.47), () => Math.floor(this.#counts.issues * this.#share() ** 1.5));
    const documents = part(0.1);
    this.#documents = list(documents, (index) => ({
      published: START + Math.round((index / documents) * DAYS) * 86_400_000,
      paragraphs: [],
    }));
    this.#frame = this.#entries();
    for (const [position] of this.#issueOf.entries()) this.#paragraph(this.#speaker(position), position);
    const heard = new Set(Object.values(this.#statements).map(({ actor }) => actor));
    for (const actor of this.#speakers) {
      if (!heard.has(actor.key)) this.#paragraph(actor, this.#position(this.#actors.indexOf(actor)));
    }
    while (this.#size() < elements) {
      const speaker = this.#speaker();
      this.#paragraph(speaker, this.#position(this.#actors.indexOf(speaker)));
    }
  }

  files(): Map<string, string> {
    const yaml = { ...this.#frame, statements: this.#statements };
    return new Map([
      // JSON is YAML.
      ['dataset.yaml', JSON.stringify(yaml, null, 1)],
      ...this.#documents.map(({ paragraphs }, index): [string, string] => [
        `documents/d${index}.txt`,
        `Minutes no. ${index + 1} (invented)\n\n${paragraphs.join('\n')}\n`,
      ]),
    ]);
  }

  summary(id: string): Generated {
    const edges = this.#edges.size;
    const statements = Object.keys(this.#statements).length;
    return { nodes: this.#size() - edges, edges, statements, busiest: `Actor:${id}.a${BUSIEST}` };
  }

  #size(): number {
    const { issues, events } = this.#counts;
    const nodes = this.#actors.length + this.#issueOf.length + issues + events + this.#documents.length;
    return nodes + this.#edges.size;
  }

  /** All that stands in the file besides statements. */
  #entries(): Record<string, unknown> {
    const random = this.#random;
    const media = this.#actors.filter(({ kind }) => kind === 'MEDIA');
    const bodies = this.#actors.filter(({ kind }) => kind === 'STATE' || kind === 'ORGANISATION');
    return {
      actors: named('a', this.#actors, ({ name, kind, key }, index) => {
        if (kind === 'PERSON' && bodies.length > 0 && random.happens(0.6)) {
          const body = random.one(bodies);
          this.#edges.add(`REPRESENTS ${key} ${body.key}`);
          return { name, kind, represents: [{ actor: body.key, role: random.one(ROLES) }] };
        }
        const coalition = this.#actors[11];
        if (kind === 'STATE' && coalition !== undefined && index > 11 && random.happens(0.5)) {
          this.#edges.add(`MEMBER_OF ${key} ${coalition.key}`);
          return { name, kind, memberOf: [{ actor: coalition.key }] };
        }
        return { name, kind };
      }),
      issues: named('i', list(this.#counts.issues, numbered(ISSUES)), (name) => ({ name })),
      events: named('e', list(this.#counts.events, numbered(EVENTS)), (name, index) => ({
        name,
        occurred: day(START + index * 86_400_000),
      })),
      positions: named('p', this.#issueOf, (issue, index) => this.#positionEntry(issue, index)),
      documents: named('d', this.#documents, ({ published }, index) => {
        this.#edges.add(`PUBLISHED_BY d${index}`);
        const title = `Minutes no. ${index + 1} (invented)`;
        const publisher = media[index % media.length]?.key;
        return { title, text: `documents/d${index}.txt`, publisher, published: day(published) };
      }),
    };
  }

  #positionEntry(issue: number, index: number): object {
    this.#edges.add(`ABOUT p${index}`);
    const entry = { proposition: `${proposition(index)}.`, issue: `i${issue}` };
    const sibling = this.#issueOf.indexOf(issue);
    if (sibling === index || !this.#random.happens(0.16)) return entry;
    const tie = this.#random.happens(0.6) ? 'contradicts' : 'refines';
    this.#edges.add(`${tie} p${index} p${sibling}`);
    return { ...entry, [tie]: [`p${sibling}`] };
  }

  /** A number from 0 to below 1. */
  #share(): number {
    return this.#random.below(10_000) / 10_000;
  }

  /** Few speak often, most now and then; one speaks more than all others, from the first on. */
  #speaker(turn = 0): Actor {
    const busiest = this.#actors[BUSIEST];
    if (busiest !== undefined && (this.#random.happens(0.09) || turn === 1)) return busiest;
    const [speaker] = this.#speakers.slice(Math.floor(this.#speakers.length * this.#share() ** 1.4));
    return speaker ?? this.#random.one(this.#speakers);
  }

  /** What an actor speaks of: mostly positions of a few issues of its own; the busiest of all. */
  #position(actor: number): number {
    const count = this.#issueOf.length;
    if (actor === BUSIEST || this.#random.happens(0.3)) return this.#random.below(count);
    const issue = (actor * 7 + this.#random.below(3)) % this.#counts.issues;
    const own = [...this.#issueOf.keys()].filter((index) => this.#issueOf[index] === issue);
    return own.length > 0 ? this.#random.one(own) : this.#random.below(count);
  }

  /** One more paragraph of some document, with its one or two statements. */
  #paragraph(speaker: Actor, position: number): void {
    const random = this.#random;
    const number = random.below(this.#documents.length);
    const document = this.#documents[number];
    if (document === undefined) return;
    const reporter = random.happens(0.2) ? this.#speaker() : speaker;
    const { text, statements } = tell(
      {
        document: `d${number}`,
        paragraph: document.paragraphs.length + 1,
        speaker,
        ...(reporter !== speaker && { reporter }),
        position,
        stance: this.#stance(speaker, position),
      },
      random,
    );
    document.paragraphs.push(text);
    if (statements.length === 2) this.#edges.add(`RELAYS ${reporter.key} ${speaker.key}`);
    this.#edges.add(`HOLDS ${speaker.key} p${position}`);
    const said = document.published - random.below(3) * 86_400_000;
    const date = random.happens(0.1) ? `${day(said).slice(0, 7)}~` : day(said);
    const known = Object.keys(this.#statements).length;
    for (const [index, statement] of statements.entries()) {
      const reports = index === 1 ? { reports: [`s${known}`] } : this.#besides(speaker, known);
      this.#statements[`s${known + index}`] = { ...statement, said: date, ...reports };
    }
  }

  /** Whom a statement is addressed to, whom it mentions, what it answers, where it was made: now and then. */
  #besides(speaker: Actor, known: number): Partial<GeneratedStatement> {
    const random = this.#random;
    const actor = random.one(this.#actors);
    const event = `e${random.below(this.#counts.events)}`;
    const answered = `s${random.below(Math.max(1, known))}`;
    const to = this.#statements[answered]?.actor;
    const edge = (type: string, target: string) => this.#edges.add(`${type} ${speaker.key} ${target}`);
    const chance = random.below(100);
    if (actor !== speaker && chance < 14) {
      edge('ADDRESSES', actor.key);
      return { addressedTo: [actor.key] };
    }
    if (actor !== speaker && chance < 26) {
      edge('MENTIONS', actor.key);
      return { mentions: [actor.key] };
    }
    if (chance < 32) {
      edge('MENTIONS', event);
      return { mentions: [event] };
    }
    if (to !== undefined && to !== speaker.key && chance < 41) {
      edge('ANSWERS', to);
      return { answers: [{ statement: answered, as: random.one(['REJECTS', 'ECHOES', 'RESPONDS']) }] };
    }
    return chance < 47 ? { at: event } : {};
  }

  /** Most keep to what they said; one in ten times they say otherwise. */
  #stance(speaker: Actor, position: number): GeneratedStance {
    const key = `${speaker.key} p${position}`;
    const known = this.#leanings.get(key);
    if (known !== undefined && !this.#random.happens(0.1)) return known;
    const chance = this.#random.below(100);
    const stance = chance < 55 ? 'SUPPORTS' : chance < 86 ? 'OPPOSES' : 'NEUTRAL';
    this.#leanings.set(key, stance);
    return stance;
  }
}

/**
 * Writes an invented dataset whose drawn graph has about `elements` nodes and edges together, a third of them nodes. It is valid: every quote stands in its text.
 * Relays, contradictions, conditions, answers and dates over fourteen months are all there. The same seed writes the same.
 * @param id the dataset's; ids of its nodes begin with it
 */
export async function writeGeneratedDataset(
  folder: string,
  elements: number,
  { seed = 1, id = 'generated' } = {},
): Promise<Generated> {
  const dataset = new GeneratedDataset(elements, seed);
  await mkdir(join(folder, 'documents'), { recursive: true });
  const head = {
    dataset: id,
    title: `Invented for tests: ${elements} elements`,
    coding: { coder: 'Generator of Dixit’s tests', on: '2026-11-24', method: 'EXTRACTED' },
  };
  for (const [path, text] of dataset.files()) {
    const whole = path === 'dataset.yaml' ? `${JSON.stringify(head).slice(0, -1)},${text.slice(1)}` : text;
    await writeFile(join(folder, path), whole);
  }
  return dataset.summary(id);
}

function list<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function named<Item>(
  letter: string,
  items: readonly Item[],
  entry: (item: Item, index: number) => object,
): Record<string, object> {
  return Object.fromEntries(items.map((item, index) => [`${letter}${index}`, entry(item, index)]));
}

/** A name from a list; where the list has been gone through, with a number. */
function numbered(names: readonly string[]): (index: number) => string {
  return (index) => {
    const round = Math.floor(index / names.length);
    return `${names[index % names.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`;
  };
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
