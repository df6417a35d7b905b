import type { CanvasAddress } from '../address/address.ts';
import { switching } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import { laterWords } from '../wording/later-words.ts';
import { words } from '../wording/words.ts';

interface NoRowsProps {
  readonly address: CanvasAddress;
  /** Whether the table has none at all; else none has the words looked for. */
  readonly none: boolean;
  readonly onClear: () => void;
}

/** Why there are no rows, and what can be done about it. */
export function NoRows({ address, none, onClear }: NoRowsProps) {
  const { of, text } = address.table;
  if (!none)
    return (
      <p className="table-message" role="status">
        {laterWords.table.noMatch(text.trim())}{' '}
        <button type="button" className="button" onClick={onClear}>
          {laterWords.table.clear}
        </button>
      </p>
    );
  const elsewhere = address.view === 'relations' && (of === 'holdings' || of === 'positions');
  return (
    <p className="table-message">
      {elsewhere ? laterWords.table.notInRelations : laterWords.table.nothing[of]}{' '}
      {elsewhere && (
        <button type="button" className="button" onClick={() => go(switching(address, 'positions'))}>
          {words.app.views.positions}
        </button>
      )}
    </p>
  );
}
