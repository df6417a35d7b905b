import { useEffect, useRef } from 'react';
import type { HitFragment } from '../generated/graphql.ts';
import type { Group, GroupName } from './groups.ts';
import { HitView } from './HitView.tsx';

/** What the list lets one choose: something found, or all of its kind. */
export type Option =
  | { readonly kind: 'hit'; readonly hit: HitFragment }
  | { readonly kind: 'all'; readonly group: GroupName; readonly title: string; readonly total: number };

const optionsIn = ({ hits, total, name, title }: Group): Option[] => {
  const found = hits.map((hit): Option => ({ kind: 'hit', hit }));
  return hits.length < total ? [...found, { kind: 'all', group: name, title, total }] : found;
};

/** All options of all groups, in the order in which the arrow keys meet them. */
export const optionsOf = (groups: readonly Group[]): Option[] => groups.flatMap(optionsIn);

interface ResultsProps {
  readonly id: string;
  readonly groups: readonly Group[];
  /** Index of the option at hand among all. */
  readonly active: number;
  readonly state: 'asking' | 'answered' | 'failed';
  readonly text: string;
  readonly onTake: (index: number) => void;
  readonly onPoint: (index: number) => void;
}

/** The panel under the search field. */
export function Results({ id, groups, active, state, text, onTake, onPoint }: ResultsProps) {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const words = {
    asking: 'Searching …',
    failed: 'The search did not get an answer.',
    answered:
      total === 0
        ? `Nothing found for “${text}”. Every word has to begin a word of a name, position, quote or title.`
        : `${total} found`,
  }[state];
  return (
    <div className="results">
      <p className={groups.length === 0 ? 'results-note' : 'hidden'} role="status">
        {words}
      </p>
      <div role="listbox" id={id} aria-label="Search results">
        {groups.map((group, place) => (
          <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
            <p className="results-head" id={`${id}-${group.name}`}>
              <b>{group.title}</b>{' '}
              <span className="small secondary">
                {group.hits.length < group.total ? `${group.hits.length} of ${group.total}` : ''}
              </span>
            </p>
            {optionsIn(group).map((option, within) => {
              const index = optionsOf(groups.slice(0, place)).length + within;
              return (
                <OptionView
                  key={keyOf(option)}
                  id={`${id}-${index}`}
                  index={index}
                  option={option}
                  active={index === active}
                  onTake={onTake}
                  onPoint={onPoint}
                />
              );
            })}
          </div>
        ))}
      </div>
      {groups.length > 0 && (
        <p className="results-foot small secondary">
          <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> show on the canvas and read <kbd>Esc</kbd> close
        </p>
      )}
    </div>
  );
}

const keyOf = (option: Option): string =>
  option.kind === 'hit' ? `${option.hit.node.id} ${option.hit.text}` : 'all';

interface OptionViewProps {
  readonly id: string;
  readonly index: number;
  readonly option: Option;
  readonly active: boolean;
  readonly onTake: (index: number) => void;
  readonly onPoint: (index: number) => void;
}

function OptionView({ id, index, option, active, onTake, onPoint }: OptionViewProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="result"
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => !active && onPoint(index)}
      onClick={() => onTake(index)}
      onKeyDown={(event) => event.key === 'Enter' && onTake(index)}
    >
      {option.kind === 'all' ? (
        <span className="link">
          Show all {option.total} {option.title.toLowerCase()}
        </span>
      ) : (
        <HitView hit={option.hit} />
      )}
    </div>
  );
}
