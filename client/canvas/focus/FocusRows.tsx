import { useMemo } from 'react';
import { KindIcon } from '../../marks/KindIcon.tsx';
import { summariseIssues } from '../issue-summary.ts';
import { IssuePanel } from '../IssuePanel.tsx';
import { Legend } from '../Legend.tsx';
import type { DrawnGraph } from '../model.ts';
import { graphAround, nameIn } from './focus-graph.ts';
import '../issues.css';
import { laterWords } from '../../wording/later-words.ts';

const says = laterWords.views.focus;

interface FocusRowsProps {
  readonly graph: DrawnGraph;
  readonly middle: string;
  /** What an actor in the middle is, in words. */
  readonly office: string | null;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** The focus view on a phone: what stands in the middle on top, then its issues with positions and holders, then who else is here. No lines. */
export function FocusRows({ graph, middle, office, selection, onSelect }: FocusRowsProps) {
  const around = useMemo(() => graphAround(graph, middle), [graph, middle]);
  const issues = useMemo(() => summariseIssues(around), [around]);
  const names = useMemo(() => new Map(around.actors.map(({ id, name }) => [id, name])), [around]);
  const actor = around.actors.find(({ id }) => id === middle);
  const others = around.actors.filter(({ id }) => id !== middle);
  return (
    <div className="issue-rows" data-kept="cards">
      <button
        type="button"
        className="focus-middle"
        data-menu={middle}
        aria-pressed={selection === middle}
        onClick={() => onSelect(middle)}
      >
        {actor !== undefined && <KindIcon kind={actor.kind} />}
        <b>
          <bdi>{nameIn(graph, middle)}</bdi>
        </b>
        {office !== null && <span className="secondary">{office}</span>}
        {actor !== undefined && (
          <span className="secondary">{laterWords.focus.holds(around.positions.length, issues.length)}</span>
        )}
      </button>
      {issues.map((issue) => (
        <IssuePanel
          key={`${middle} ${issue.id}`}
          {...{ issue, counts: issue.counts, sentences: 0, selection, onSelect, unfolded: true }}
          nameOf={(id) => names.get(id) ?? ''}
        />
      ))}
      {others.length > 0 && (
        <section className="issue-panel">
          <h2>{actor === undefined ? says.whoHolds : says.whoHoldsTheSame}</h2>
          <ul className="focus-others">
            {others.map(({ id, name, kind }) => (
              <li key={id}>
                <button
                  type="button"
                  className={`actor-pill ${kind.toLowerCase()}`}
                  data-menu={id}
                  onClick={() => onSelect(id)}
                >
                  <KindIcon kind={kind} />
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Legend />
    </div>
  );
}
