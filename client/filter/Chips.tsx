import { words } from '../wording/words.ts';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../marks/Icon.tsx';
import type { Chip } from './chips.ts';
import type { Filter } from './filter.ts';
import { fitting } from './fitting.ts';

/** Between two chips, and what "+2" takes, px: as in filter.css. */
const gap = 6;
const rest = 40;

interface ChipsProps {
  readonly chips: readonly Chip[];
  readonly onChange: (filter: Filter) => void;
  readonly onMore: () => void;
}

/** What a filter leaves out, a chip for each as far as there is room, each taken away by its button. */
export function Chips({ chips, onChange, onMore }: ChipsProps) {
  const { row, copy, shown } = useFitting();
  return (
    <div className="filter-chips" ref={row}>
      <ul aria-label={words.filter.chips}>
        {chips.slice(0, shown).map(({ key, text, without }) => (
          <li key={key} className="filter-chip">
            <bdi>{text}</bdi>
            <button type="button" aria-label={words.filter.remove(text)} onClick={() => onChange(without)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
        {shown < chips.length && (
          <li className="filter-chip more">
            <button
              type="button"
              aria-label={words.filter.moreFilters(chips.length - shown)}
              onClick={onMore}
            >
              +{chips.length - shown}
            </button>
          </li>
        )}
      </ul>
      <div className="filter-chips-copy" aria-hidden="true" ref={copy}>
        {chips.map(({ key, text }) => (
          <span key={key} className="filter-chip">
            <bdi>{text}</bdi>
            <Icon name="close" />
          </span>
        ))}
      </div>
    </div>
  );
}

/** How many chips fit into the row, measured by an unseen copy of all of them. */
function useFitting() {
  const row = useRef<HTMLDivElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);
  useEffect(() => {
    const measure = () => {
      const widths = [...(copy.current?.children ?? [])].map((chip) => chip.getBoundingClientRect().width);
      setShown(fitting(widths, row.current?.clientWidth ?? 0, gap, rest));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (row.current) observer.observe(row.current);
    if (copy.current) observer.observe(copy.current);
    return () => observer.disconnect();
  }, []);
  return { row, copy, shown };
}
