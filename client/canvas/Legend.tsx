import type { ReactNode } from 'react';
import { KindIcon } from '../marks/KindIcon.tsx';
import { kindWord } from '../wording/kind-word.ts';
import type { ActorKind } from '../generated/graphql.ts';
import type { DrawnGraph } from './model.ts';
import { unequalOutline } from '../marks/unequal-outline.ts';
import { Sample } from './Sample.tsx';
import { Undrawn } from './Undrawn.tsx';
import './legend.css';

const kinds: readonly ActorKind[] = ['PERSON', 'STATE', 'ORGANISATION', 'COALITION', 'GROUP'];

const entry = (className: string, mark: ReactNode, words: string) => (
  <li key={words}>
    <Sample className={className}>{mark}</Sample>
    {words}
  </li>
);

const line = <path className="stroke" d="M9 6H30" />;

/** What lines, marks and icons mean, on one line; and who is not drawn, where the graph is given. */
export function Legend({ graph }: { readonly graph?: DrawnGraph }) {
  return (
    <div className="legend">
      <ul aria-label="What the lines mean">
        {entry(
          'supports',
          <>
            {line}
            <path className="fill" d="M29 2 39 6 29 10Z" />
          </>,
          'supports',
        )}
        {entry(
          'opposes',
          <>
            {line}
            <path className="fill" d="M30 1H34V11H30Z" />
          </>,
          'opposes',
        )}
        {entry(
          'neutral',
          <>
            {line}
            <circle className="fill" cx="33" cy="6" r="3.5" />
          </>,
          'neutral',
        )}
        {entry(
          'mixed',
          <>
            {line}
            <path className="fill" d="M29 6 34 1.5 39 6 34 10.5Z" />
          </>,
          'mixed',
        )}
        {entry(
          'supports',
          <>
            <path className="stroke dashed" d="M9 6H29" />
            <path className="hollow" d="M29.5 2.5 38 6 29.5 9.5Z" />
          </>,
          'relayed',
        )}
        <li>
          <b>if</b> conditional
        </li>
        <li>
          <b>×2</b> statements
        </li>
        <li>
          <svg className="unequal" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={unequalOutline} />
          </svg>
          contradicts
        </li>
        <li className="rare">
          <Sample className="">
            {line}
            <path className="fill" d="M29 2 39 6 29 10Z" />
          </Sample>
          refines
        </li>
      </ul>
      {graph !== undefined && <Undrawn graph={graph} />}
      <ul className="legend-kinds" aria-label="What the icons mean">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} />
            {kindWord(kind)}
          </li>
        ))}
      </ul>
    </div>
  );
}
