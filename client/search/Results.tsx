import { useEffect, useRef } from 'react';
import type { HitFragment } from '../generated/graphql.ts';
import { apart } from '../page/apart.tsx';
import { words } from '../wording/words.ts';
import type { Group } from './groups.ts';
import { type Deed, deedBy } from './deeds.ts';
import { DeedBar } from './DeedBar.tsx';
import { HitView } from './HitView.tsx';
import { nextSize, type Widened } from './use-search.ts';

const SearchQuery = apart(async () => (await import('./SearchQuery.tsx')).SearchQuery);

/** What the list lets one choose: something found, or more of its kind; of that how many there would be. */
export type Option =
  | { readonly kind: 'hit'; readonly hit: HitFragment }
  | { readonly kind: 'more'; readonly group: Group; readonly next: number };

function optionsIn(group: Group, widened: Widened): Option[] {
  const { hits, total, name } = group;
  const found = hits.map((hit): Option => ({ kind: 'hit', hit }));
  const next = hits.length < total ? nextSize(widened, name, total) : null;
  return next === null ? found : [...found, { kind: 'more', group, next }];
}

/** All options of all groups, in the order in which the arrow keys meet them. */
export const optionsOf = (groups: readonly Group[], widened: Widened): Option[] =>
  groups.flatMap((group) => optionsIn(group, widened));

interface ResultsProps {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly widened: Widened;
  /** Index of the option at hand among all. */
  readonly active: number;
  readonly state: 'asking' | 'answered' | 'failed';
  readonly text: string;
  readonly onTake: (index: number, deed: Deed) => void;
  readonly onPoint: (index: number) => void;
  /** Back to the field. */
  readonly onBack: () => void;
}

/** The panel under the search field. */
export function Results({ id, groups, widened, active, state, text, onTake, onPoint, onBack }: ResultsProps) {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const told = {
    asking: words.search.searching,
    failed: words.search.failed,
    answered: total === 0 ? words.search.nothing(text) : words.search.found(total),
  }[state];
  const options = optionsOf(groups, widened);
  const atHand = options[active];
  return (
    <div className="results">
      <p className={groups.length === 0 ? 'results-note' : 'hidden'} role="status">
        {told}
      </p>
      <div role="listbox" id={id} aria-label={words.search.results}>
        {groups.map((group, place) => (
          <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
            <p className="results-head" id={`${id}-${group.name}`}>
              <b>{group.title}</b>{' '}
              <span className="small secondary">
                {group.hits.length < group.total && words.search.shown(group.hits.length, group.total)}
              </span>
            </p>
            {optionsIn(group, widened).map((option, within) => {
              const index = optionsOf(groups.slice(0, place), widened).length + within;
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
            {group.hits.length < group.total && nextSize(widened, group.name, group.total) === null && (
              <p className="results-narrow small secondary">{words.search.narrow(group.hits.length)}</p>
            )}
          </div>
        ))}
      </div>
      {groups.length > 0 && (
        <DeedBar
          hit={atHand?.kind === 'hit' ? atHand.hit : null}
          onDeed={(deed) => onTake(active, deed)}
          onBack={onBack}
        >
          <SearchQuery {...{ text, widened }} />
        </DeedBar>
      )}
    </div>
  );
}

const keyOf = (option: Option): string =>
  option.kind === 'hit' ? `${option.hit.node.id} ${option.hit.text}` : 'more';

interface OptionViewProps {
  readonly id: string;
  readonly index: number;
  readonly option: Option;
  readonly active: boolean;
  readonly onTake: (index: number, deed: Deed) => void;
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
      onClick={(event) => onTake(index, deedBy(event))}
      onKeyDown={(event) => event.key === 'Enter' && onTake(index, deedBy(event))}
    >
      {option.kind === 'more' ? <span className="link">{moreOf(option)}</span> : <HitView hit={option.hit} />}
    </div>
  );
}

const moreOf = ({ group: { total, title }, next }: Extract<Option, { kind: 'more' }>): string =>
  next === total ? words.search.showAllOf(total, title) : words.search.showMoreOf(next, total, title);
