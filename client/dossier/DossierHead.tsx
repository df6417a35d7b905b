import { type ReactNode, useState } from 'react';
import { selecting } from '../address/focusing.ts';
import { useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';
import { usePageTitle } from '../page/use-page-title.ts';
import { QueryButton } from '../query/QueryButton.tsx';
import { laterWords } from '../wording/later-words.ts';
import { dossierQuestion } from './dossier-question.ts';

interface DossierHeadProps {
  readonly id: string;
  /** The actor that it is compared with, if it is. */
  readonly against?: string;
  readonly icon: ReactNode;
  readonly title: string;
  /** Beneath the title, in one line. */
  readonly line: ReactNode;
  /** Further buttons. */
  readonly children?: ReactNode;
  /** Fetches what is not there yet, so that all of it is printed. */
  readonly onPrint: () => Promise<void>;
}

/** What a dossier is about, and what can be done with it. */
export function DossierHead({ id, against, icon, title, line, children, onPrint }: DossierHeadProps) {
  usePageTitle(title);
  const canvas = useCanvas();
  const asked = dossierQuestion(id, against ?? null);
  const [preparing, setPreparing] = useState(false);
  const print = async () => {
    setPreparing(true);
    await onPrint();
    setPreparing(false);
    // The rest is drawn before the browser takes its picture.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };
  return (
    <header className="dossier-head">
      <div className="dossier-name">
        {icon}
        <div>
          <h2>
            <bdi>{title}</bdi>
          </h2>
          <p className="secondary">{line}</p>
        </div>
      </div>
      <div className="dossier-buttons on-screen" role="group" aria-label={laterWords.dossier.actions}>
        <Link className="button" to={selecting(canvas, id)}>
          {laterWords.dossier.showOnCanvas}
        </Link>
        {children}
        {asked !== null && <QueryButton className="button" asked={() => asked} />}
        <button type="button" className="button" disabled={preparing} onClick={() => void print()}>
          {preparing ? laterWords.dossier.preparing : laterWords.dossier.print}
        </button>
      </div>
    </header>
  );
}
