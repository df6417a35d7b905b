import { type FormEvent, useState } from 'react';
import { laterWords } from '../wording/later-words.ts';

const words = laterWords.query;

interface NameFormProps {
  /** What stands in the field at first. */
  readonly name: string;
  /** What its button says. */
  readonly deed: string;
  /** With a name that is not empty. */
  readonly onName: (name: string) => void;
  readonly onDone: () => void;
}

/** Whoever asked for the field goes on writing in it. */
const take = (field: HTMLInputElement | null): void => field?.select();

/** Asks for the name of a query. */
export function NameForm({ name, deed, onName, onDone }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const called = typed.trim();
    if (called === '') return;
    onName(called);
    onDone();
  };
  return (
    <form className="query-save" onSubmit={submit}>
      <label>
        {words.nameOf}
        <input
          type="text"
          value={typed}
          ref={take}
          autoComplete="off"
          maxLength={80}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onDone();
          }}
        />
      </label>
      <button type="submit" className="button primary">
        {deed}
      </button>
      <button type="button" className="button" onClick={onDone}>
        {words.cancel}
      </button>
    </form>
  );
}
