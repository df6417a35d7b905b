import { laterWords } from '../wording/later-words.ts';
import type { ReadTraceFragment } from '../generated/graphql.ts';
import { whoseWords } from './whose-words.ts';

/** Whose words those were, with a swatch of how they are marked; and, where they are a retelling's, that they are. */
export function Whose({ trace }: { readonly trace: ReadTraceFragment }) {
  const words = whoseWords(trace);
  return (
    <>
      <p className="whose">
        <mark className={words.whose === 'speaker' ? 'block' : 'band'} aria-hidden="true">
          {'   '}
        </mark>{' '}
        {words.whose === 'speaker' ? (
          laterWords.reader.whose.speaker
        ) : (
          <>
            {laterWords.reader.whose.of} <bdi>{words.name}</bdi>
          </>
        )}
      </p>
      {trace.retelling && <Retelling trace={trace} own={words.whose === 'teller' ? words.name : null} />}
    </>
  );
}

/** What it means that the words stand in a retelling: `own` names who is quoted with them verbatim there, null where nobody is. */
function Retelling({ trace, own }: { readonly trace: ReadTraceFragment; readonly own: string | null }) {
  const { publisher, title, retells } = trace.quote.document;
  const originals = retells.map((original) => original.publisher?.name ?? original.title);
  return (
    <p className="box">
      {own === null ? (
        laterWords.reader.whose.retelling
      ) : (
        <>
          {laterWords.reader.whose.ownBefore} <bdi>{own}</bdi> {laterWords.reader.whose.ownAfter}{' '}
        </>
      )}
      <bdi>{publisher?.name ?? title}</bdi> {laterWords.reader.whose.retells}{' '}
      {originals.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <b>
            <bdi>{name}</bdi>
          </b>
        </span>
      ))}
      .
    </p>
  );
}
