import { Random } from './random.ts';

const WORDS = [
  'dam',
  'river',
  'Wasser',
  'вода',
  'ماء',
  '𝔇am',
  'Zoë',
  'treaty',
  'farmers',
  'bridge',
  'ЙОД',
  'toll',
];
const DAYS = [
  '2025-03-14',
  '2025-03~',
  '2025/2025-05',
  '../2025-03-14',
  '2025-05-06',
  '2025-05?',
  '2026-01/..',
];
const ACTOR_KINDS = ['PERSON', 'STATE', 'ORGANISATION', 'COALITION', 'GROUP', 'MEDIA'];

const keys = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at}`);
const ACTORS = keys('actor', 12);
const ISSUES = keys('issue', 4);
const POSITIONS = keys('position', 9);
const EVENTS = keys('event', 3);
const DOCUMENTS = keys('document', 4);
const STATEMENTS = keys('statement', 40);

/** A dataset made by chance: well-formed, with every type of node and relationship, and without sense. */
class RandomDataset {
  readonly #random: Random;
  /** The sentences of each document. */
  readonly #texts = new Map<string, string[]>(DOCUMENTS.map((document) => [document, []]));

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  /** Its files, by path. */
  files(id: string): Record<string, string> {
    const dataset = {
      dataset: id,
      title: 'Made by chance',
      coding: { coder: 'Chance', on: '2025-08-01', method: 'EXTRACTED' },
      actors: mapped(ACTORS, (_, before) => this.#actor(before)),
      issues: mapped(ISSUES, () => ({ name: this.#phrase() })),
      positions: mapped(POSITIONS, (_, before) => this.#position(before)),
      events: mapped(EVENTS, () =>
        this.#maybe({ name: this.#phrase() }, { occurred: this.#day(), place: this.#phrase() }),
      ),
      documents: mapped(DOCUMENTS, (key, before) => this.#document(key, before)),
      statements: mapped(STATEMENTS, (key, before) => this.#statement(key, before)),
    };
    const texts = [...this.#texts].map(([key, sentences]) => [
      `${key}.txt`,
      `${key}\n\n${sentences.join('\n')}\n`,
    ]);
    return { 'dataset.yaml': JSON.stringify(dataset), ...Object.fromEntries(texts) };
  }

  #actor(before: readonly string[]): object {
    const ties = () =>
      this.#random
        .some(before, 0.2)
        .map((actor) => this.#maybe({ actor }, { role: this.#phrase(), since: '2024-06~', until: '2025' }));
    return this.#maybe(
      { name: this.#phrase(), kind: this.#random.one(ACTOR_KINDS) },
      {
        aliases: [this.#phrase(), this.#phrase()],
        description: this.#phrase(),
        represents: ties(),
        memberOf: ties(),
      },
    );
  }

  #position(before: readonly string[]): object {
    const [refined, contradicted] = this.#random.some(before, 0.5);
    return this.#maybe(
      { proposition: this.#phrase(), issue: this.#random.one(ISSUES) },
      {
        refines: refined === undefined ? [] : [refined],
        contradicts: contradicted === undefined ? [] : [contradicted],
      },
    );
  }

  #document(key: string, before: readonly string[]): object {
    return this.#maybe(
      { title: this.#phrase(), text: `${key}.txt`, publisher: this.#random.one(ACTORS) },
      { published: '2026-06', language: 'en', retells: before.at(-1) ?? [] },
    );
  }

  #statement(key: string, before: readonly string[]): object {
    const one = <Value>(values: readonly Value[]) => this.#random.one(values);
    const some = <Value>(values: readonly Value[], chance: number) => this.#random.some(values, chance);
    const kind = one(['DIRECT', 'INDIRECT', 'MIXED']);
    const answered = some(before, 0.05).map((statement) => ({
      statement,
      as: one(['ECHOES', 'REJECTS', 'RESPONDS']),
    }));
    return this.#maybe(
      {
        actor: one(ACTORS),
        kind,
        cue: 'told',
        quotes: ['SPEAKER', 'REPORTER'].map((words) => this.#quote(key, words, kind === 'MIXED')),
      },
      {
        said: this.#day(),
        at: one(EVENTS),
        summary: this.#phrase(),
        certainty: 'LOW',
        act: 'STANCE',
        addressedTo: some(ACTORS, 0.1),
        mentions: [...some(ACTORS, 0.1), ...some(EVENTS, 0.2), ...some(POSITIONS, 0.1)],
        reports: some(before, 0.05).slice(0, 2),
        answers: answered,
        expresses: some(POSITIONS, 0.2).map((position) => this.#expression(position)),
      },
    );
  }

  #expression(position: string): object {
    return this.#maybe(
      { position, stance: this.#random.one(['SUPPORTS', 'OPPOSES', 'NEUTRAL']) },
      { condition: this.#phrase(), quotes: ['q-speaker'], note: this.#phrase() },
    );
  }

  /** New words at the end of a document, so that they stand there once. */
  #quote(statement: string, words: string, mixed: boolean): object {
    const document = this.#random.one(DOCUMENTS);
    const exact = `${this.#phrase()} (${statement} ${words})`;
    this.#texts.get(document)?.push(`${this.#phrase()}: "${exact}", told.`);
    const key = `q-${words.toLowerCase()}`;
    return mixed ? { key, document, exact, words } : { key, document, exact };
  }

  #phrase(): string {
    return Array.from({ length: 2 + this.#random.below(4) }, () => this.#random.one(WORDS)).join(' ');
  }

  #day(): string {
    return this.#random.one(DAYS);
  }

  /** An entry with some of what is optional; empty lists are left out, as the format wants. */
  #maybe(entry: object, optional: object): object {
    const given = Object.entries(optional).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return { ...entry, ...Object.fromEntries(this.#random.some(given, 0.6)) };
  }
}

/** The files of a dataset made by chance, by path; the same seed makes the same. */
export function randomDataset(id: string, seed: number): Record<string, string> {
  return new RandomDataset(seed).files(id);
}

function mapped(
  names: readonly string[],
  make: (key: string, before: readonly string[]) => object,
): Record<string, object> {
  return Object.fromEntries(names.map((key, at) => [key, make(key, names.slice(0, at))]));
}
