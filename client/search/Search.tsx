import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { currentAddress, replace, useAddress, useCanvas } from '../address/history.ts';
import { Icon } from '../marks/Icon.tsx';
import { useKey } from '../page/use-key.ts';
import type { HitFragment } from '../generated/graphql.ts';
import { words } from '../wording/words.ts';
import { type Deed, deedBy, doTo } from './deeds.ts';
import { groupsOf } from './groups.ts';
import { optionsOf, Results } from './Results.tsx';
import { searchNow, useSearch, type Widened } from './use-search.ts';
import '../reader/fonts.css';
import './search.css';

/** The search field with its panel of results: a combobox whose list is read and chosen from without leaving the field. */
export function Search() {
  const address = useAddress();
  const canvas = useCanvas();
  const text = address.search;
  const [open, setOpen] = useState(text !== '');
  const [widened, setWidened] = useState<Widened>({});
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const { data, error, query, isPlaceholderData } = useSearch(text, widened);
  const groups = data && query !== '' ? groupsOf(data) : [];
  const options = optionsOf(groups, widened);
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
    setWidened({});
  };
  const pick = (hit: HitFragment, deed: Deed) => {
    setOpen(false);
    field.current?.blur();
    replace({ ...currentAddress(), search: '' });
    doTo(deed, { hit, query: text.trim(), canvas: { ...canvas, search: '' } });
  };
  const take = (index: number, deed: Deed) => {
    const option = options[index];
    if (!option) return;
    if (option.kind === 'hit') return pick(option.hit, deed);
    const { name } = option.group;
    setWidened({ ...widened, [name]: (widened[name] ?? 0) + 1 });
  };
  /** Takes the best hit for what is typed as soon as it is known; a failure shows in the panel and in the header. */
  const takeFirst = async (deed: Deed) => {
    const asked = text.trim();
    const found = await searchNow(asked).catch(() => null);
    const [first] = found ? optionsOf(groupsOf(found), {}) : [];
    if (first?.kind === 'hit' && currentAddress().search.trim() === asked) pick(first.hit, deed);
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
      if (answered) take(at, deedBy(event));
      else void takeFirst(deedBy(event));
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (shown) setOpen(false);
      else if (text !== '') type('');
      else field.current?.blur();
    }
  };
  /** Behind the field, at what can be done with what is at hand. */
  const back = () => {
    field.current?.focus();
    setOpen(false);
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
        aria-label={words.search.label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        placeholder={words.search.placeholder}
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
          widened={widened}
          active={at}
          state={error ? 'failed' : answered ? 'answered' : 'asking'}
          text={text.trim()}
          onTake={take}
          onPoint={setActive}
          onBack={back}
        />
      )}
    </search>
  );
}
