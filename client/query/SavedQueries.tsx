import { useState } from 'react';
import type { Asked } from '../address/asked.ts';
import { chooseFile } from '../page/choose-file.ts';
import { download } from '../page/download.ts';
import { fileName } from '../export/file-name.ts';
import { say, sayTrouble } from '../page/notice.ts';
import { laterWords } from '../wording/later-words.ts';
import { keep, useKept } from './keeping.ts';
import { NameForm } from './NameForm.tsx';
import { readSaved, removing, renaming, type Saved, saving, writeSaved } from './kept.ts';

const words = laterWords.query;

async function take(file: File): Promise<void> {
  const saved = await file.text().then(readSaved, () => null);
  if (saved === null) {
    sayTrouble(words.noQueries(file.name));
    return;
  }
  keep((kept) => saving(kept, saved));
  say(words.taken(saved.length));
}

function rename(name: string, next: string): void {
  keep((kept) => renaming(kept, name, next));
  say(words.renamed(next));
}

/** What was saved in this browser, by name; it can be taken along as a file. */
export function SavedQueries({ onChoose }: { readonly onChoose: (asked: Asked) => void }) {
  const { saved } = useKept();
  const [renamed, setRenamed] = useState<string | null>(null);
  const toFile = () =>
    download(fileName(laterWords.files.queries, 'dixit.json'), 'application/json', writeSaved(saved));
  return (
    <>
      {saved.length === 0 && <p className="secondary">{words.noneSaved}</p>}
      <ul className="kept-queries">
        {saved.map((one) =>
          one.name === renamed ? (
            <li key={one.name}>
              <NameForm
                name={one.name}
                deed={words.rename}
                onName={(name) => rename(one.name, name)}
                onDone={() => setRenamed(null)}
              />
            </li>
          ) : (
            <li key={one.name}>
              <SavedQuery saved={one} onChoose={onChoose} onRename={() => setRenamed(one.name)} />
            </li>
          ),
        )}
      </ul>
      <p className="query-files">
        {saved.length > 0 && (
          <button type="button" className="button" onClick={toFile}>
            {words.toFile}
          </button>
        )}
        <button type="button" className="button" onClick={() => chooseFile((file) => void take(file))}>
          {words.fromFile}
        </button>
      </p>
    </>
  );
}

interface SavedQueryProps {
  readonly saved: Saved;
  readonly onChoose: (asked: Asked) => void;
  readonly onRename: () => void;
}

function SavedQuery({ saved: { name, query, variables }, onChoose, onRename }: SavedQueryProps) {
  const remove = () => {
    keep((kept) => removing(kept, name));
    say(words.removed(name));
  };
  const deeds = [
    [words.rename, onRename],
    [words.remove, remove],
  ] as const;
  return (
    <>
      <button type="button" className="link" onClick={() => onChoose({ query, variables })}>
        {name}
      </button>
      <span className="kept-deeds">
        {deeds.map(([deed, run]) => (
          <button
            key={deed}
            type="button"
            className="link small"
            aria-label={words.ofQuery(deed, name)}
            onClick={run}
          >
            {deed}
          </button>
        ))}
      </span>
    </>
  );
}
