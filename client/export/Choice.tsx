import { type ReactNode, useId } from 'react';

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** The name that joins the buttons, for whoever adds some. */
  readonly name?: string;
  /** A further option, built otherwise. */
  readonly children?: ReactNode;
}

/** One of a few. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, options, chosen, onChoose, children } = props;
  const own = useId();
  const field = props.name ?? own;
  return (
    <fieldset className="save-choice">
      <legend>{legend}</legend>
      {options.map(({ value, name }) => (
        <label key={value}>
          <input type="radio" name={field} checked={value === chosen} onChange={() => onChoose(value)} />
          {name}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
