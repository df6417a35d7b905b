import type { KeyboardEvent, ReactNode } from 'react';
import type { HitFragment } from '../generated/graphql.ts';
import { words } from '../wording/words.ts';
import { type Deed, nameOfHit } from './deeds.ts';

interface DeedBarProps {
  /** What is at hand; null where that is nothing that was found. */
  readonly hit: HitFragment | null;
  readonly onDeed: (deed: Deed) => void;
  readonly onBack: () => void;
  /** Behind all of them. */
  readonly children: ReactNode;
}

const deeds = ['read', 'filter', 'add'] as const;

/** What else can be done with what is at hand, each with its keys: reached with Tab from the field, and by touch. */
export function DeedBar({ hit, onDeed, onBack, children }: DeedBarProps) {
  const { buttons, short, keys } = words.search;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onBack();
  };
  return (
    <div className="results-foot small" role="presentation" onKeyDown={press}>
      <span className="results-key secondary">
        <kbd>{keys.show}</kbd> {words.search.show}
      </span>
      {deeds.map((deed) => (
        <button
          key={deed}
          type="button"
          className="button bare"
          disabled={hit === null}
          aria-label={hit === null ? buttons[deed] : words.search.to(buttons[deed], nameOfHit(hit))}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onDeed(deed)}
        >
          <kbd>{keys[deed]}</kbd> {short[deed]}
        </button>
      ))}
      {children}
    </div>
  );
}
