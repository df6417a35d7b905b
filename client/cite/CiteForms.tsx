import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { CopyButton } from '../page/CopyButton.tsx';
import { download } from '../page/download.ts';
import { fileName } from '../export/file-name.ts';
import { laterWords } from '../wording/later-words.ts';
import { type Attribution, type CitedQuote, whenOf, whoOf } from './cited.ts';
import { type FormName, formNames, forms } from './forms.ts';

/** The file of a citation is called by the quote's own key. */
const nameOf = (quote: string, ending: string): string =>
  fileName(laterWords.files.quote(quote.replace(/^Quote:[^.]*\./, '')), ending);

interface CiteFormsProps {
  readonly quote: CitedQuote;
  readonly attributions: readonly Attribution[];
  /** The statement meant from the first, by the id of the speaker's. */
  readonly statement: string | null;
  readonly link: string;
}

/** A choice of forms, of the speaker where several used the same words, and the citation itself. */
export function CiteForms({ quote, attributions, statement, link }: CiteFormsProps) {
  const meant = attributions.findIndex(({ chain: [first] }) => first?.id === statement);
  const [at, setAt] = useState(Math.max(0, meant));
  const [name, setName] = useState<FormName>('plain');
  const field = useId();
  const form = forms[name];
  const cited = { quote, attribution: attributions[at] ?? null, link };
  const { data: text, error } = useQuery({
    queryKey: ['citation', quote.id, at, name, link],
    queryFn: async () => form.write(cited),
  });
  return (
    <>
      <fieldset className="cite-forms">
        <legend>{laterWords.cite.form}</legend>
        {formNames.map((one) => (
          <label key={one}>
            <input type="radio" name={field} checked={one === name} onChange={() => setName(one)} />
            {forms[one].name}
          </label>
        ))}
      </fieldset>
      {attributions.length > 1 && (
        <label className="cite-by">
          {laterWords.cite.saidBy}
          <select value={at} onChange={({ target }) => setAt(Number(target.value))}>
            {attributions.map((one, index) => (
              <option key={one.chain.map(({ id }) => id).join(' ')} value={index}>
                {`${whoOf(one)}, ${whenOf(one)}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <textarea
        readOnly
        rows={11}
        dir="auto"
        aria-label={laterWords.cite.text}
        value={error ? laterWords.cite.failed(error.message) : (text ?? '')}
        spellCheck={false}
      />
      <p className="cite-deeds">
        <CopyButton className="button" text={() => text ?? null}>
          {laterWords.cite.copy}
        </CopyButton>
        <button
          type="button"
          className="button"
          disabled={text === undefined}
          onClick={() => text !== undefined && download(nameOf(quote.id, form.ending), form.type, text)}
        >
          {laterWords.cite.save}
        </button>
      </p>
    </>
  );
}
