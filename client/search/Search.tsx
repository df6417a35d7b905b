import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { currentAddress, go, replace, select, useAddress } from '../address/history.ts';
import { Icon } from '../marks/Icon.tsx';
import { useKey } from '../page/use-key.ts';
import type { HitFragment } from '../generated/graphql.ts';
import { type GroupName, groupsOf } from './groups.ts';
import { optionsOf, Results } from './Results.tsx';
import { searchNow, useSearch } from './use-search.ts';
import '../reader/fonts.css';
import './search.css';

/** Goes to what was chosen: documents open as pages, all else is selected on the canvas with its trace. */
function choose({ node }: HitFragment): void {
  if (node.__typename !== 'Document' || node.length === 0) return select(node.id);
  go({ screen: 'document', document: node.id, quote: null, selection: null, search: '' });
}

/** The search field with its panel of results: a combobox whose list is read and chosen from without leaving the field. */
export function Search() {
  const address = useAddress();
  const text = address.search;
  const [open, setOpen] = useState(text !== '');
  const [wide, setWide] = useState<ReadonlySet<GroupName>>(new Set());
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const { data, error, query, isPlaceholderData } = useSearch(text, wide);
  const groups = data && query !== '' ? groupsOf(data) : [];
  const options = optionsOf(groups);
  const shown = open && text.trim() !== '';
  const at = Math.min(active, options.length - 1);
  const answered = data !== undefined && !isPlaceholderData && query === text.trim();

  useKey('/', () => field.current?.focus());
  // A link that carries a search opens on its results.
  const carried = useRef(text !== '');
  useEffect(() => {
    if (carried.current) field.current?.focus();
  }, []);

  const type = (next: string) => {
    replace({ ...address, search: next });
    setOpen(true);
    setActive(0);
    setWide(new Set());
  };
  const pick = (hit: HitFragment) => {
    setOpen(false);
    field.current?.blur();
    replace({ ...currentAddress(), search: '' });
    choose(hit);
  };
  const take = (index: number) => {
    const option = options[index];
    if (!option) return;
    if (option.kind === 'all') return setWide(new Set([...wide, option.group]));
    pick(option.hit);
  };
  /** Takes the best hit for what is typed as soon as it is known; a failure shows in the panel and in the header. */
  const takeFirst = async () => {
    const asked = text.trim();
    const found = await searchNow(asked).catch(() => null);
    const [first] = found ? optionsOf(groupsOf(found)) : [];
    if (first?.kind === 'hit' && currentAddress().search.trim() === asked) pick(first.hit);
  };

  const press = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const next = moves[event.key];
    if (next !== undefined && shown && options.length > 0) {
      event.preventDefault();
      setActive((next + options.length) % options.length);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      // What is shown may still be the answer to fewer letters.
      if (answered) take(at);
      else void takeFirst();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (shown) setOpen(false);
      else if (text !== '') type('');
      else field.current?.blur();
    }
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <search className="search" onBlur={leave}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Search actors, positions, quotes"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        placeholder="Search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={press}
      />
      {text === '' && <kbd aria-hidden="true">/</kbd>}
      {shown && (
        <Results
          id={list}
          groups={groups}
          active={at}
          state={error ? 'failed' : answered ? 'answered' : 'asking'}
          text={text.trim()}
          onTake={take}
          onPoint={setActive}
        />
      )}
    </search>
  );
}
