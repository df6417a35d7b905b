import { type Address, formatAddress } from '../address/address.ts';
import { whenMoving } from '../address/history.ts';
import { noteReturning, type Place, takePlace } from '../page/place.ts';

/** So many places are kept, the latest. */
const most = 30;

const places = new Map<string, Place>();

/** Whether two addresses are shown by the same screen, which keeps its place itself. */
const together = (one: Address, other: Address): boolean =>
  one.screen === other.screen &&
  (one.screen !== 'dossier' || other.screen !== 'dossier' || one.about === other.about) &&
  (one.screen !== 'document' || other.screen !== 'document' || one.document === other.document);

/**
 * Keeps where a screen was left: coming back to it, by the browser or by a link to the canvas, one is at the same rows and words again, and
 * so is the keyboard.
 */
export function keepPlaces(): void {
  whenMoving((from, to, byBrowser) => {
    noteReturning(false);
    if (together(from, to)) return;
    places.delete(formatAddress(from));
    places.set(formatAddress(from), takePlace());
    const [oldest] = places.keys();
    if (places.size > most && oldest !== undefined) places.delete(oldest);
    const place = places.get(formatAddress(to));
    if (place === undefined || !(byBrowser || to.screen === 'canvas')) return;
    noteReturning(true);
    void back(place);
  });
}

async function back(place: Place): Promise<void> {
  // Where the code does not arrive one is at the top, as on a first visit.
  const [code] = await Promise.allSettled([import('../page/come-back.ts')]);
  if (code.status === 'fulfilled') code.value.comeBack(place);
}
