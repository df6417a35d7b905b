import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import { Icon } from '../marks/Icon.tsx';
import { words } from '../wording/words.ts';

/** Opens what is drawn as a table, or shuts it. */
export const turnTable = (address: CanvasAddress): void =>
  go({ ...address, table: { ...address.table, open: !address.table.open } });

/** In the foot of the canvas, beside the timeline's: opens the table over it, and closes it. */
export function TableButton({ address }: { readonly address: CanvasAddress }) {
  const { open } = address.table;
  return (
    <button
      type="button"
      className="button table-button"
      aria-expanded={open}
      aria-label={open ? words.app.closeTable : words.app.openTable}
      onClick={() => turnTable(address)}
    >
      {words.app.table} <Icon name={open ? 'down' : 'up'} />
    </button>
  );
}
