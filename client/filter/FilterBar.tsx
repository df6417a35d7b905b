import { words } from '../wording/words.ts';
import { useRef, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import { Icon } from '../marks/Icon.tsx';
import { apart } from '../page/apart.tsx';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { Chips } from './Chips.tsx';
import { chipsOf } from './chips.ts';
import type { Filter } from './filter.ts';
import { useFilterNames } from './use-filter.ts';
import './filter.css';

const FilterDialog = apart(async () => (await import('./FilterDialog.tsx')).FilterDialog);

/** The filter in the header: a button that opens its panel, and what it leaves out as chips. */
export function FilterBar({ address }: { readonly address: CanvasAddress }) {
  const { filter } = address;
  const [open, setOpen] = useState(false);
  const isPhone = useMedia(phone);
  const button = useRef<HTMLButtonElement>(null);
  const chips = chipsOf(filter, useFilterNames(filter));
  const change = (next: Filter) => go({ ...address, filter: next });
  const remove = (next: Filter) => {
    // The chip that had the keyboard is gone.
    button.current?.focus();
    change(next);
  };
  return (
    <>
      <button
        type="button"
        className="button filter-button"
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" /> <span className="label">{words.filter.name}</span>
        {isPhone && chips.length > 0 && (
          <span className="filter-many">
            {chips.length}
            <span className="hidden">{words.filter.chosen}</span>
          </span>
        )}
      </button>
      {open && (
        <FilterDialog button={button} filter={filter} onChange={change} onClose={() => setOpen(false)} />
      )}
      {!isPhone && chips.length > 0 && <Chips chips={chips} onChange={remove} onMore={() => setOpen(true)} />}
    </>
  );
}
