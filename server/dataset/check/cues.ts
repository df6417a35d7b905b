import type { TextIndex } from '../text-index.ts';
import type { Path } from '../yaml/source.ts';
import type { Findings } from './findings.ts';
import { spots, type Spot } from './tree.ts';

interface Sought {
  readonly cue: string;
  readonly path: Path;
  /** Documents that the statement quotes and that are still to be looked into. */
  readonly left: Set<string>;
  found: boolean;
}

/** Looks for each cue in the documents that its statement quotes: it must stand in one of them, verbatim. */
export class Cues {
  readonly #byDocument = new Map<string, Sought[]>();
  readonly #all: Sought[] = [];

  constructor(file: unknown) {
    for (const statement of spots(file, 'statements.*')) this.#add(statement);
  }

  #add({ value, path }: Spot): void {
    const documents = spots(value, 'quotes.*.document').map((spot) => spot.value);
    for (const { value: cue, path: at } of spots(value, 'cue.+')) {
      if (typeof cue !== 'string' || cue.trim() === '') continue;
      const left = new Set(documents.filter((key) => typeof key === 'string'));
      if (left.size === 0) continue;
      const sought = { cue, path: [...path, ...at], left, found: false };
      this.#all.push(sought);
      for (const document of left) {
        const others = this.#byDocument.get(document);
        if (others === undefined) this.#byDocument.set(document, [sought]);
        else others.push(sought);
      }
    }
  }

  /** Looks into one document for all cues that may stand there. */
  lookIn(document: string, index: TextIndex): void {
    const known = new Map<string, boolean>();
    for (const sought of this.#byDocument.get(document) ?? []) {
      const found = known.get(sought.cue) ?? index.has(sought.cue);
      known.set(sought.cue, found);
      sought.found ||= found;
      sought.left.delete(document);
    }
  }

  /** Reports cues that stand in none, once all documents are looked into; where one could not be, nothing is said. */
  report(findings: Findings): void {
    for (const { cue, path, left, found } of this.#all) {
      if (!found && left.size === 0)
        findings.error(path, `the cue "${cue}" stands in no document that the statement quotes`);
    }
  }
}
