import { type FormEvent, useState } from 'react';
import type { CountsFragment } from '../generated/graphql.ts';
import { bringIn, type Part } from './bring-in.ts';
import { Choose } from './Choose.tsx';
import { MenuFailure } from './MenuFailure.tsx';
import { countedNodes, countedRow, countOf, most, type Row, rowsOf } from './rows.ts';

interface BringInProps {
  /** Global id and name of the node. */
  readonly id: string;
  readonly name: string;
  readonly all: CountsFragment;
  readonly left: CountsFragment;
  readonly onClose: () => void;
}

/** What touches a node, by what joins them, each with its count: to tick and bring in. Above `most` the reader chooses among them. */
export function BringIn({ id, name, all, left, onClose }: BringInProps) {
  const rows = rowsOf(all.counts, left.counts);
  const first = rows.find((row) => row.left > 0 && row.left <= most);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(first && [first.key]));
  const [choosing, setChoosing] = useState<Row | null>(null);
  const { busy, error, bring, forget } = useBringing(id, onClose);

  if (rows.length === 0) return <p className="node-menu-empty secondary">Nothing else touches this.</p>;
  if (error) return <MenuFailure error={error} onRetry={forget} />;
  if (choosing)
    return <Choose {...{ id, name, busy }} row={choosing} onBring={bring} onBack={() => setChoosing(null)} />;
  const chosen = rows.filter(({ key }) => ticked.has(key));
  const { count, certain } = countOf(chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (count > 0 && !busy) bring(chosen);
  };
  const toggle = (key: string) => setTicked(toggled(ticked, key));
  return (
    <form className="node-menu-bring" onSubmit={submit}>
      <fieldset>
        <legend>Bring in</legend>
        {rows.map((row) =>
          row.left > most ? (
            <button key={row.key} type="button" className="node-menu-row" onClick={() => setChoosing(row)}>
              <span>{row.words}</span>
              <span className="secondary">{countedNodes(row.left, row.type)}, choose …</span>
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
          {busy ? 'Bringing in …' : `Bring in ${certain ? '' : 'up to '}${count}`}
        </button>
        {left.totalCount > 0 && left.totalCount <= most && (
          <button type="button" className="button" aria-disabled={busy} onClick={() => busy || bring(rows)}>
            All {left.totalCount}
          </button>
        )}
        {left.totalCount > most && <span className="secondary small">at most {most} at a time</span>}
        {left.totalCount === 0 && <span className="secondary small">everything is here</span>}
      </p>
    </form>
  );
}

/** The bringing in of one menu: while it lasts, when it fails, and closing the menu when it is done. */
function useBringing(id: string, onClose: () => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const run = async (parts: readonly Part[]) => {
    setBusy(true);
    try {
      await bringIn([{ parent: id, parts }]);
      onClose();
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error('This could not be brought in.'));
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
