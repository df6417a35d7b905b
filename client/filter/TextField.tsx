import { words } from '../wording/words.ts';
import { useEffect, useRef, useState } from 'react';
import { Group } from './Option.tsx';

/** How long the typing has to rest before it is applied, in milliseconds. */
const rest = 300;

interface TextFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Words that quotes or positions must have. Applied when the typing rests. */
export function TextField({ text, onChange }: TextFieldProps) {
  const [typed, setTyped] = useState(text);
  const [applied, setApplied] = useState(text);
  if (applied !== text) {
    // Changed from elsewhere: by a chip, or by going back.
    setApplied(text);
    setTyped(text);
  }
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const asked = typed.trim();
    if (asked === applied) return undefined;
    const timer = setTimeout(() => {
      setApplied(asked);
      latest.current(asked);
    }, rest);
    return () => clearTimeout(timer);
  }, [typed, applied]);
  return (
    <Group name={words.filter.text}>
      <label className="filter-field">
        <span className="hidden">{words.filter.textLabel}</span>
        <input
          type="text"
          value={typed}
          placeholder={words.filter.textHint}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
    </Group>
  );
}
