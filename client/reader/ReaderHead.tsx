import { type Part } from './sentence.ts';
import { Sentence } from './Sentence.tsx';

interface ReaderHeadProps {
  /** What it is, and how much: "Holding · 2 statements · 5–8 February 2031". What is null is left out. */
  readonly kind: readonly (string | null)[];
  readonly title: readonly Part[];
}

/** What is being read, and one sentence that says it all; its names lead to their pages. */
export function ReaderHead({ kind, title }: ReaderHeadProps) {
  return (
    <header className="reader-head">
      <p className="small secondary">{kind.filter((part) => part !== null).join(' · ')}</p>
      <h2>
        <Sentence parts={title} links="page" />
      </h2>
    </header>
  );
}
