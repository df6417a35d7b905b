import { useRef, useState } from 'react';
import { Icon } from '../marks/Icon.tsx';
import { apart } from '../page/apart.tsx';
import { words } from '../wording/words.ts';
import './menu.css';

const MoreItems = apart(async () => (await import('./MoreItems.tsx')).MoreItems);

const SaveDialog = apart(async () => (await import('../export/SaveDialog.tsx')).SaveDialog);

/** What is needed now and then: export, the query view, light and dark. The button is there at once, what it opens when it is pressed. */
export function MoreMenu() {
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={words.app.more}
        aria-haspopup="menu"
        aria-expanded={open}
        ref={button}
        onClick={() => setOpen(true)}
      >
        <Icon name="more" />
      </button>
      {open && <MoreItems button={button} onClose={() => setOpen(false)} onSave={() => setSaving(true)} />}
      {saving && <SaveDialog onClose={() => setSaving(false)} />}
    </>
  );
}
