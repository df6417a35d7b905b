import { useState } from 'react';
import type { DrawnGraph } from '../canvas/model.ts';
import { Icon } from '../marks/Icon.tsx';
import { type Comparison, isDisagreement, type Verdict } from './agreement.ts';
import { Stand } from './Stand.tsx';

type Part = 'all' | 'agree' | 'disagree';

const belongs: Readonly<Record<Part, (one: Comparison) => boolean>> = {
  all: () => true,
  agree: ({ verdict }) => verdict === 'agreed',
  disagree: isDisagreement,
};

interface ComparisonsProps {
  readonly graph: DrawnGraph;
  readonly comparisons: readonly Comparison[];
  /** Whether there are only two: then "each" and "the other" say who. */
  readonly two: boolean;
}

/** On what actors agree and disagree: a round sign, the sentence, and side by side what each says of it. */
export function Comparisons({ graph, comparisons, two }: ComparisonsProps) {
  const [part, setPart] = useState<Part>('all');
  if (comparisons.length === 0)
    return (
      <p className="padded">
        There is no position that two of them hold, nor two that contradict each other.
      </p>
    );
  const count = (each: Part) => comparisons.filter(belongs[each]).length;
  const parts = [
    { part: 'all', text: `All ${count('all')}`, icon: null },
    { part: 'agree', text: `agree ${count('agree')}`, icon: 'equal' },
    { part: 'disagree', text: `disagree ${count('disagree')}`, icon: 'unequal' },
  ] as const;
  return (
    <>
      <p className="comparison-parts">
        {parts.map(({ part: each, text, icon }) => (
          <button
            key={each}
            type="button"
            className="button chip-button"
            aria-pressed={part === each}
            disabled={count(each) === 0}
            onClick={() => setPart(each)}
          >
            {icon !== null && <Icon name={icon} />}
            {text}
          </button>
        ))}
      </p>
      <ol className="comparisons">
        {comparisons.filter(belongs[part]).map((one) => (
          <li key={one.key}>
            <One graph={graph} comparison={one} two={two} />
          </li>
        ))}
      </ol>
    </>
  );
}

const signs: Readonly<
  Record<Verdict, { readonly icon: 'equal' | 'unequal' | 'neither'; readonly words: string }>
> = {
  agreed: { icon: 'equal', words: 'Agreed: ' },
  opposed: { icon: 'unequal', words: 'Opposed: ' },
  contradicting: { icon: 'unequal', words: 'Contradicting: ' },
  open: { icon: 'neither', words: 'Neither agreed nor opposed: ' },
};

function One({ graph, comparison, two }: { graph: DrawnGraph; comparison: Comparison; two: boolean }) {
  const { verdict, positions, holdings } = comparison;
  const { icon, words } = signs[verdict];
  const [only, other] = positions;
  const pair = other !== undefined;
  return (
    <article>
      <h3>
        <span className="verdict">
          <Icon name={icon} />
        </span>
        <span>
          <span className="hidden">{words}</span>
          {pair ? (
            two ? (
              'Each holds what contradicts the other'
            ) : (
              'They hold what contradicts each other'
            )
          ) : (
            <bdi>{only?.proposition}</bdi>
          )}
        </span>
      </h3>
      <div className="stands">
        {holdings.map((holding) => (
          <Stand
            key={holding.id}
            holding={holding}
            name={graph.actors.find(({ id }) => id === holding.actor)?.name ?? ''}
            proposition={
              pair ? (positions.find(({ id }) => id === holding.position)?.proposition ?? null) : null
            }
          />
        ))}
      </div>
    </article>
  );
}
