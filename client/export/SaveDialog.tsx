import { useId, useState } from 'react';
import { currentAddress } from '../address/history.ts';
import { ModalDialog } from '../page/ModalDialog.tsx';
import { say, sayTrouble } from '../page/notice.ts';
import { laterWords } from '../wording/later-words.ts';
import { type FormName, formNames, savers } from './forms.ts';
import { firstChoice } from './picture-choice.ts';
import { PictureOptions } from './PictureOptions.tsx';
import './save.css';

const words = laterWords.save;

/** Saves what the canvas shows, in the form that is chosen. */
export function SaveDialog({ onClose }: { readonly onClose: () => void }) {
  const [form, setForm] = useState<FormName>('svg');
  const [choice, setChoice] = useState(firstChoice);
  const [busy, setBusy] = useState(false);
  const field = useId();
  const save = async () => {
    const address = currentAddress();
    if (address.screen !== 'canvas' || busy) return;
    setBusy(true);
    try {
      say(words.saving);
      say(await savers[form](address, choice));
      onClose();
    } catch (error) {
      sayTrouble(words.failed(error instanceof Error ? error.message : String(error)));
      setBusy(false);
    }
  };
  return (
    <ModalDialog title={words.title} className="save" onClose={onClose}>
      <fieldset className="save-forms" aria-describedby={`${field} note`}>
        <legend>{words.as}</legend>
        {formNames.map((one) => (
          <label key={one}>
            <input type="radio" name={field} checked={one === form} onChange={() => setForm(one)} />
            {words.forms[one]}
          </label>
        ))}
      </fieldset>
      <p id={`${field} note`} className="save-note">
        {words.notes[form]}
      </p>
      {(form === 'svg' || form === 'png') && (
        <PictureOptions choice={choice} sized={form === 'png'} onChange={setChoice} />
      )}
      <p className="save-deeds">
        <button type="button" className="button" aria-busy={busy} onClick={() => void save()}>
          {words.save}
        </button>
      </p>
    </ModalDialog>
  );
}
