import { words } from '../wording/words.ts';
import type { ReactNode } from 'react';

interface OptionProps {
  readonly chosen: boolean;
  /** How many statements remain with it; undefined until known. */
  readonly statements: number | undefined;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One line of the filter: a box to tick, what it is, and what remains with it. */
export function Option({ chosen, statements, onToggle, children }: OptionProps) {
  return (
    <label className="filter-option" data-empty={statements === 0 ? '' : undefined}>
      <input type="checkbox" checked={chosen} onChange={onToggle} />
      <span className="filter-name">{children}</span>
      {statements !== undefined && (
        <span className="filter-number">
          {statements}
          <span className="hidden"> {words.filter.unit(statements)}</span>
        </span>
      )}
    </label>
  );
}

/** Lines of the filter that belong together. */
export function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
