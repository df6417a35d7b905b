import { FirstLoadFailed } from '../app/States.tsx';
import { NothingThere } from '../reader/NothingThere.tsx';
import { BadInput, NotFound } from '../request/errors.ts';
import { laterWords } from '../wording/later-words.ts';

/** While a dossier is on its way. */
export function DossierWaits() {
  return (
    <div className="dossier-waits" role="status">
      {laterWords.dossier.waiting}
    </div>
  );
}

interface DossierFailedProps {
  /** What was asked for. */
  readonly id: string;
  readonly error: Error | null;
  readonly onRetry: () => Promise<unknown>;
}

/** A dossier that did not come, or of something that is not there. */
export function DossierFailed({ id, error, onRetry }: DossierFailedProps) {
  if (error === null || error instanceof NotFound || error instanceof BadInput) {
    return <NothingThere title={laterWords.dossier.noSuch} id={id} />;
  }
  return <FirstLoadFailed error={error} onRetry={() => void onRetry()} />;
}
