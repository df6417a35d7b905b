import { useEffect } from 'react';
import { useAddress } from '../address/history.ts';
import { Keys } from '../keys/Keys.tsx';
import { apart } from '../page/apart.tsx';
import { Header } from './Header.tsx';
import { useDroppedCanvas } from '../share/use-dropped-canvas.ts';
import { CanvasScreen } from './CanvasScreen.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { words } from '../wording/words.ts';
import './app.css';

const waiting = (
  <main className="page message secondary" aria-busy="true">
    <p role="status">{words.app.loadingScreen}</p>
  </main>
);

const DocumentScreen = apart(async () => (await import('../document/DocumentScreen.tsx')).default, waiting);
const DossierScreen = apart(async () => (await import('../dossier/DossierScreen.tsx')).default, waiting);
const QueryScreen = apart(async () => (await import('../query/QueryScreen.tsx')).default, waiting);

/** The screen that the address names, under the header. */
export function App() {
  const address = useAddress();
  useEffect(() => {
    document.documentElement.dataset['screen'] = address.screen;
  }, [address.screen]);
  useDroppedCanvas();
  return (
    <div className="app">
      <Header />
      {address.screen === 'canvas' && <CanvasScreen address={address} />}
      {address.screen === 'document' && <DocumentScreen key={address.document} address={address} />}
      {address.screen === 'dossier' && <DossierScreen key={address.about} address={address} />}
      {address.screen === 'query' && <QueryScreen address={address} />}
      {address.screen === 'unknown' && <NoSuchPage path={address.path} />}
      <NoticeLine />
      <Keys />
    </div>
  );
}
