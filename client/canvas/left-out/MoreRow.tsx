import { currentAddress, go } from '../../address/history.ts';
import type { CanvasAddress } from '../../address/address.ts';
import { canBeFocus, entering, selecting } from '../../address/focusing.ts';
import { KindIcon } from '../../marks/KindIcon.tsx';
import { say } from '../../page/notice.ts';
import { words } from '../../wording/words.ts';
import type { Listed } from './use-left-out.ts';

interface MoreRowProps {
  readonly node: Listed;
  /** Shuts the list: whatever is chosen in it leads away. */
  readonly onChosen: () => void;
}

function change(make: (address: CanvasAddress) => CanvasAddress): void {
  const address = currentAddress();
  if (address.screen === 'canvas') go(make(address));
}

async function bringIntoFree(id: string): Promise<void> {
  const { setDown } = await import('../../expand/set-down.ts');
  await setDown([id]);
}

/** One of what is not drawn: a click reads it; besides, the ways to its middle and into the free view. */
export function MoreRow({ node: { id, name, kind, statements }, onChosen }: MoreRowProps) {
  const { more } = words.tiles;
  const lead = (way: () => void) => () => {
    onChosen();
    way();
  };
  return (
    <li className="more-row">
      <button
        type="button"
        className="more-name"
        onClick={lead(() => change((address) => selecting(address, id)))}
      >
        {kind !== null && <KindIcon kind={kind} />}
        <bdi>{name}</bdi>
      </button>
      <p className="more-ways">
        <span className="secondary">{more.statements(statements)}</span>
        {canBeFocus(id) && (
          <button
            type="button"
            className="link"
            aria-label={`${more.focus}: ${name}`}
            onClick={lead(() => change((address) => entering(address, id)))}
          >
            {more.focus}
          </button>
        )}
        <button
          type="button"
          className="link"
          aria-label={`${more.free}: ${name}`}
          onClick={lead(() => void bringIntoFree(id).catch(() => say(more.freeFailed)))}
        >
          {more.free}
        </button>
      </p>
    </li>
  );
}
