import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from 'react';

interface ToggleGroupProps<Id extends string | number> {
  /** What is chosen here, to a screen reader. */
  readonly label: string;
  readonly className: string;
  readonly options: readonly { readonly id: Id; readonly name: ReactNode }[];
  /** One, or where `several` may be chosen, any number. */
  readonly chosen: readonly Id[];
  readonly several?: boolean;
  /** Of each button. */
  readonly buttonClass?: string;
  /** Told which one was pressed; where one is chosen, only of another. */
  readonly onPress: (id: Id) => void;
}

/** Buttons in a row, of which one is chosen, or any number. Tab comes to one of them and leaves; arrow keys walk along them, round and round. */
export function ToggleGroup<Id extends string | number>({
  label,
  className,
  options,
  chosen,
  several = false,
  buttonClass,
  onPress,
}: ToggleGroupProps<Id>) {
  const [last, setLast] = useState<Id | null>(null);
  const has = (id: Id | null | undefined) => options.some((option) => option.id === id);
  const stop = [last, ...chosen, options[0]?.id].find(has);
  // The next time Tab comes to what is chosen then.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!several && currentTarget.parentElement?.contains(relatedTarget) !== true) setLast(null);
  };
  return (
    <div role={several ? 'toolbar' : 'radiogroup'} className={className} aria-label={label}>
      {options.map(({ id, name }) => {
        const on = chosen.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={buttonClass}
            {...(several ? { 'aria-pressed': on } : { role: 'radio', 'aria-checked': on })}
            data-selected={on || undefined}
            tabIndex={id === stop ? 0 : -1}
            onFocus={() => setLast(id)}
            onBlur={leave}
            onKeyDown={walk}
            onClick={() => {
              if (several || !on) onPress(id);
            }}
          >
            {name}
          </button>
        );
      })}
    </div>
  );
}

/** Moves the keyboard to the button before or after. */
function walk(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  event.preventDefault();
  event.stopPropagation();
  buttons.at((at + by) % buttons.length)?.focus();
}
