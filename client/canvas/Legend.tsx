import type { ReactNode } from 'react';
import { KindIcon } from '../marks/KindIcon.tsx';
import { kindWord } from '../wording/kind-word.ts';
import { words } from '../wording/words.ts';
import type { ActorKind } from '../generated/graphql.ts';
import type { DrawnGraph } from './model.ts';
import { unequalOutline } from '../marks/unequal-outline.ts';
import { Sample } from './Sample.tsx';
import { Undrawn } from './Undrawn.tsx';
import './legend.css';

const kinds: readonly ActorKind[] = ['PERSON', 'STATE', 'ORGANISATION', 'COALITION', 'GROUP'];

const entry = (className: string, mark: ReactNode, meaning: string) => (
  <li key={meaning}>
    <Sample className={className}>{mark}</Sample>
    {meaning}
  </li>
);

const line = <path className="stroke" d="M9 6H30" />;

/** What lines, marks and icons mean, on one line; and who is not drawn, where the graph is given. */
export function Legend({ graph }: { readonly graph?: DrawnGraph }) {
  return (
    <div className="legend">
      <ul aria-label={words.legend.lines}>
        {entry(
          'supports',
          <>
            {line}
            <path className="fill" d="M29 2 39 6 29 10Z" />
          </>,
          words.legend.supports,
        )}
        {entry(
          'opposes',
          <>
            {line}
            <path className="fill" d="M30 1H34V11H30Z" />
          </>,
          words.legend.opposes,
        )}
        {entry(
          'neutral',
          <>
            {line}
            <circle className="fill" cx="33" cy="6" r="3.5" />
          </>,
          words.legend.neutral,
        )}
        {entry(
          'mixed',
          <>
            {line}
            <path className="fill" d="M29 6 34 1.5 39 6 34 10.5Z" />
          </>,
          words.legend.mixed,
        )}
        {entry(
          'supports',
          <>
            <path className="stroke dashed" d="M9 6H29" />
            <path className="hollow" d="M29.5 2.5 38 6 29.5 9.5Z" />
          </>,
          words.legend.relayed,
        )}
        <li>
          <b>{words.canvas.if}</b> {words.legend.conditional}
        </li>
        <li>
          <b>{words.drawn.times(2)}</b> {words.legend.statements}
        </li>
        {graph !== undefined && (
          <li className="own-number">
            <b>5</b> {words.legend.positions}
          </li>
        )}
        <li>
          <svg className="unequal" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={unequalOutline} />
          </svg>
          {words.legend.contradicts}
        </li>
        <li className="rare">
          <Sample className="">
            {line}
            <path className="fill" d="M29 2 39 6 29 10Z" />
          </Sample>
          {words.legend.refines}
        </li>
      </ul>
      {graph !== undefined && <Undrawn graph={graph} />}
      <ul className="legend-kinds" aria-label={words.legend.icons}>
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
