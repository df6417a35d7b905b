import { errorAt, inOrder, warningAt, type Diagnostic } from '../diagnostic.ts';
import type { Path, YamlSource } from '../yaml/source.ts';

/** Gathers what is found about one file, so that all is told at once. */
export class Findings {
  readonly #file: string;
  readonly #source: YamlSource;
  readonly #found: Diagnostic[] = [];

  constructor(file: string, source: YamlSource) {
    this.#file = file;
    this.#source = source;
    for (const fault of source.faults) this.#found.push(errorAt(file, fault, fault.message));
  }

  /** A fault of the value at `path`. */
  error(path: Path, message: string): void {
    this.#found.push(errorAt(this.#file, this.#source.placeOf(path), message));
  }

  /** A fault of the key, or of the item of a list, at `path`. */
  errorAtKey(path: Path, message: string): void {
    this.#found.push(errorAt(this.#file, this.#source.placeOfKey(path), message));
  }

  warning(path: Path, message: string): void {
    this.#found.push(warningAt(this.#file, this.#source.placeOf(path), message));
  }

  warningAtKey(path: Path, message: string): void {
    this.#found.push(warningAt(this.#file, this.#source.placeOfKey(path), message));
  }

  get failed(): boolean {
    return this.#found.some(({ severity }) => severity === 'error');
  }

  /** All, by place. */
  all(): Diagnostic[] {
    return inOrder(this.#found);
  }
}
