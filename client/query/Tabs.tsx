import type { KeyboardEvent } from 'react';

interface TabsProps<Key extends string> {
  /** What a screen reader calls them. */
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly name: string }[];
  readonly chosen: Key;
  /** Makes ids of tabs and of the panels they show: see `panelOf`. */
  readonly of: string;
  readonly onChoose: (key: Key) => void;
}

/** What makes an element the panel of a tab. */
export const panelOf = (of: string, key: string) => ({
  id: `${of}-${key}`,
  role: 'tabpanel',
  'aria-labelledby': `${of}-tab-${key}`,
});

const steps: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place, count) => (place + 1) % count,
  ArrowLeft: (place, count) => (place + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs of which one is chosen, by arrow keys too. Panels stay with whoever shows them: several tabs may share one editor. */
export function Tabs<Key extends string>({ label, tabs, chosen, of, onChoose }: TabsProps<Key>) {
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const place = tabs.findIndex(({ key }) => key === chosen);
    const next = tabs[steps[event.key]?.(place, tabs.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.key);
    document.getElementById(`${of}-tab-${next.key}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label}>
      {tabs.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${of}-tab-${key}`}
          aria-selected={key === chosen}
          aria-controls={`${of}-${key}`}
          tabIndex={key === chosen ? 0 : -1}
          onClick={() => onChoose(key)}
          onKeyDown={step}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
