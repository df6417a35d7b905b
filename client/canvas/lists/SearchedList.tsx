import type { ReactNode } from 'react';
import type { Searched } from './use-searched.ts';
import { ShowMore } from './ShowMore.tsx';
import './lists.css';

interface SearchedListProps {
  readonly searched: Searched;
  /** What the field is called, and what stands in it while it is empty; null where so few need none. */
  readonly field: { readonly label: string; readonly hint: string } | null;
  /** What was found, in words; null while nothing is looked for. */
  readonly found: string | null;
  readonly shown: number;
  readonly all: number;
  /** What they are, such as "positions". */
  readonly what: string;
  /** Where more are not at hand yet: fetches them. */
  readonly onMore?: () => void;
  readonly children: ReactNode;
}

/** A list with a field to search in it, what that found, and a way to further pages. */
export function SearchedList({
  searched,
  field,
  found,
  shown,
  all,
  what,
  onMore,
  children,
}: SearchedListProps) {
  return (
    <>
      {field && (
        <input
          type="search"
          className="list-search"
          aria-label={field.label}
          placeholder={field.hint}
          value={searched.text}
          onChange={({ target }) => searched.type(target.value)}
        />
      )}
      <p role="status" className={found === null ? 'hidden' : 'list-found'}>
        {found}
      </p>
      {children}
      <ShowMore {...{ shown, all, what }} onMore={onMore ?? searched.more} />
    </>
  );
}
