import type { ReadStatementFragment } from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';

/** Who coded a statement, when and how, and the dataset it belongs to. */
export function Coded({
  statement: { coding, dataset },
}: {
  readonly statement: Pick<ReadStatementFragment, 'coding' | 'dataset'>;
}) {
  const { reader } = laterWords;
  return (
    <p className="coded small secondary">
      <bdi>
        {reader.codedBy(coding.coder, inWords(coding.on) ?? coding.on, reader.methods[coding.method])}
      </bdi>
      <br />
      <bdi>{dataset.title}</bdi>
    </p>
  );
}
