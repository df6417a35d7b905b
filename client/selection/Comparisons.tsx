import { useState } from 'react';
import type { DrawnGraph } from '../canvas/model.ts';
import { Icon } from '../marks/Icon.tsx';
import { laterWords } from '../wording/later-words.ts';
import { type Comparison, isDisagreement, type Verdict } from './agreement.ts';
import { Stand } from './Stand.tsx';

const says = laterWords.selection;

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
  if (comparisons.length === 0) return <p className="padded">{says.nothingShared}</p>;
  const count = (each: Part) => comparisons.filter(belongs[each]).length;
  const parts = [
    { part: 'all', text: says.parts.all(count('all')), icon: null },
    { part: 'agree', text: says.parts.agree(count('agree')), icon: 'equal' },
    { part: 'disagree', text: says.parts.disagree(count('disagree')), icon: 'unequal' },
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

const signs: Readonly<Record<Verdict, 'equal' | 'unequal' | 'neither'>> = {
  agreed: 'equal',
  opposed: 'unequal',
  contradicting: 'unequal',
  open: 'neither',
};

function One({ graph, comparison, two }: { graph: DrawnGraph; comparison: Comparison; two: boolean }) {
  const { verdict, positions, holdings } = comparison;
  const [only, other] = positions;
  const pair = other !== undefined;
  return (
    <article>
      <h3>
        <span className="verdict">
          <Icon name={signs[verdict]} />
        </span>
        <span>
          <span className="hidden">{says.verdicts[verdict]}</span>
          {pair ? two ? says.contradictingPair : says.contradictingSeveral : <bdi>{only?.proposition}</bdi>}
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
