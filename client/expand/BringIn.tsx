import { type FormEvent, useState } from 'react';
import { laterWords } from '../wording/later-words.ts';
import { bringIn } from './bring-in.ts';
import type { Part } from './find.ts';
import { Choose } from './Choose.tsx';
import { MenuFailure } from './MenuFailure.tsx';
import { countedRow, countOf, most, type Row } from './rows.ts';

const says = laterWords.expand;

interface BringInProps {
  /** Global ids of the node, or of several. */
  readonly parents: readonly string[];
  /** Of the one node; null for several. */
  readonly name: string | null;
  /** What they touch; of several, added up. */
  readonly rows: readonly Row[];
  /** How many nodes are not there yet; of several, added up. */
  readonly left: number;
  readonly onClose: () => void;
}

/** What touches a node, by what joins them, each with its count: to tick and bring in. Above `most` the reader chooses among them. */
export function BringIn({ parents, name, rows, left, onClose }: BringInProps) {
  const first = rows.find((row) => row.left > 0 && row.left <= most);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(first && [first.key]));
  const [choosing, setChoosing] = useState<Row | null>(null);
  const { busy, error, bring, forget } = useBringing(parents, onClose);

  const isOne = parents.length === 1;
  if (rows.length === 0)
    return <p className="node-menu-empty secondary">{isOne ? says.nothing : says.nothingForSeveral}</p>;
  if (error) return <MenuFailure error={error} onRetry={forget} />;
  if (choosing)
    return (
      <Choose {...{ parents, name, busy }} row={choosing} onBring={bring} onBack={() => setChoosing(null)} />
    );
  const chosen = rows.filter(({ key }) => ticked.has(key));
  const { count, certain } = countOf(chosen, parents.length);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (count > 0 && !busy) bring(chosen);
  };
  const toggle = (key: string) => setTicked(toggled(ticked, key));
  return (
    <form className="node-menu-bring" onSubmit={submit}>
      <fieldset>
        <legend>{says.bringIn}</legend>
        {rows.map((row) =>
          row.left > most ? (
            <button key={row.key} type="button" className="node-menu-row" onClick={() => setChoosing(row)}>
              <span>{row.words}</span>
              <span className="secondary">{says.choose(row.left, row.type)}</span>
            </button>
          ) : (
            <label key={row.key} className="node-menu-row" data-ticked={ticked.has(row.key) ? '' : undefined}>
              <input
                type="checkbox"
                checked={ticked.has(row.key) && row.left > 0}
                disabled={row.left === 0}
                onChange={() => toggle(row.key)}
              />
              <span>{row.words}</span>
              <span className="secondary">{countedRow(row)}</span>
            </label>
          ),
        )}
      </fieldset>
      <p className="node-menu-buttons">
        <button type="submit" className="button primary" disabled={count === 0} aria-disabled={busy}>
          {busy ? says.bringing : says.bring(count, certain)}
        </button>
        {left > 0 && left <= most && (
          <button type="button" className="button" aria-disabled={busy} onClick={() => busy || bring(rows)}>
            {says.all(left, isOne)}
          </button>
        )}
        {left > most && <span className="secondary small">{says.atATime(most)}</span>}
        {left === 0 && <span className="secondary small">{says.allHere}</span>}
        {isOne && left > 0 && left < sumOf(rows) && (
          <span className="secondary small">{says.severalWays}</span>
        )}
      </p>
    </form>
  );
}

/** How many the rows tell of together; who is touched in several ways is in several of them. */
const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, { left }) => sum + left, 0);

/** The bringing in of one menu: while it lasts, when it fails, and closing the menu when it is done. */
function useBringing(parents: readonly string[], onClose: () => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const run = async (parts: readonly Part[]) => {
    setBusy(true);
    try {
      await bringIn(
        parents.map((parent) => ({ parent, parts })),
        onClose,
      );
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(says.failed));
      setBusy(false);
    }
  };
  return { busy, error, bring: (parts: readonly Part[]) => void run(parts), forget: () => setError(null) };
}

function toggled(ticked: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(ticked);
  if (!next.delete(key)) next.add(key);
  return next;
}
