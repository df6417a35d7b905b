import { words } from '../wording/words.ts';
import { useState } from 'react';
import { toggled } from './filter.ts';
import { Group, Option } from './Option.tsx';

/** How many are shown at first; those chosen always are. */
const few = 5;

interface NamedGroupProps {
  readonly name: string;
  /** What "7 more …" calls them. */
  readonly many: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly statements: number }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Issues, speakers or datasets to choose from, the first few of them at first. */
export function NamedGroup({ name, many, options, chosen, onChange }: NamedGroupProps) {
  const [all, setAll] = useState(false);
  const shown = options.filter(({ id }, index) => all || index < few || chosen.includes(id));
  const hidden = options.length - shown.length;
  return (
    <Group name={name}>
      {shown.map((option) => (
        <Option
          key={option.id}
          chosen={chosen.includes(option.id)}
          statements={option.statements}
          onToggle={() => onChange(toggled(chosen, option.id))}
        >
          <bdi>{option.name}</bdi>
        </Option>
      ))}
      {(hidden > 0 || all) && options.length > few && (
        <button type="button" className="link filter-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.filter.fewer(many) : words.filter.more(hidden, many)}
        </button>
      )}
    </Group>
  );
}
