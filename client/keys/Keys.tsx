import { apart } from '../page/apart.tsx';
import { useKey } from '../page/use-key.ts';
import { closeKeys, openKeys, useKeysOpen } from './open.ts';

const KeysDialog = apart(async () => (await import('./KeysDialog.tsx')).KeysDialog);

/** The help on keys: `?` opens it, and so does the menu. */
export function Keys() {
  const open = useKeysOpen();
  useKey('?', openKeys);
  return open ? <KeysDialog onClose={closeKeys} /> : null;
}
