import { useQueryClient } from '@tanstack/react-query';
import { type Address, type CanvasAddress, writeAddress } from '../address/address.ts';
import { CopyButton } from '../page/CopyButton.tsx';
import { say, sayTrouble } from '../page/notice.ts';
import { Icon } from '../marks/Icon.tsx';
import { fixedCanvas } from '../share/canvas-link.ts';
import { words } from '../wording/words.ts';

/** Saves a canvas that no address can hold. */
async function saveInstead(canvas: CanvasAddress): Promise<void> {
  try {
    const { saveCanvas } = await import('../share/save-canvas.ts');
    saveCanvas(canvas);
    say(words.page.tooMuchForLink);
  } catch {
    sayTrouble(words.page.canvasNotSaved);
  }
}

/**
 * Copies a link that shows the same to somebody else, also after the data has grown: of a canvas it names everything that is drawn. What
 * is too much for an address is saved as a file instead.
 */
export function ShareButton({ address }: { readonly address: Address }) {
  const client = useQueryClient();
  const text = (): string | null => {
    if (address.screen !== 'canvas') {
      const { text: link, kept } = writeAddress(address);
      if (kept === null) return new URL(link, location.href).href;
      say(words.page.queryTooMuch);
      return null;
    }
    const fixed = fixedCanvas(client, address);
    const { text: link, kept } = writeAddress(fixed);
    if (kept === null) return new URL(link, location.href).href;
    void saveInstead(fixed);
    return null;
  };
  return (
    <CopyButton className="button share" text={text}>
      <Icon name="share" /> <span className="label">{words.page.copyLink}</span>
    </CopyButton>
  );
}
