import { type ReactNode, useId } from 'react';

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** A further option, built otherwise; it is given the name that joins the buttons. */
  readonly other?: (field: string) => ReactNode;
}

/** One of a few. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, options, chosen, onChoose, other } = props;
  const field = useId();
  return (
    <fieldset className="save-choice">
      <legend>{legend}</legend>
      {options.map(({ value, name }) => (
        <label key={value}>
          <input type="radio" name={field} checked={value === chosen} onChange={() => onChoose(value)} />
          {name}
        </label>
      ))}
      {other?.(field)}
    </fieldset>
  );
}
