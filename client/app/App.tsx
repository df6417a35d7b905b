import { lazy, Suspense, useEffect } from 'react';
import { useAddress } from '../address/history.ts';
import { Keys } from '../keys/Keys.tsx';
import { apart } from '../page/apart.tsx';
import { Header } from './Header.tsx';
import { useDroppedCanvas } from '../share/use-dropped-canvas.ts';
import { CanvasScreen } from './CanvasScreen.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import './app.css';

const DocumentScreen = apart(async () => (await import('../document/DocumentScreen.tsx')).default);
const DossierScreen = lazy(() => import('../dossier/DossierScreen.tsx'));
const QueryScreen = apart(async () => (await import('../query/QueryScreen.tsx')).default);

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
      {address.screen === 'dossier' && (
        <Suspense fallback={<main className="page" />}>
          <DossierScreen key={address.about} address={address} />
        </Suspense>
      )}
      {address.screen === 'query' && <QueryScreen address={address} />}
      {address.screen === 'unknown' && <NoSuchPage path={address.path} />}
      <NoticeLine />
      <Keys />
    </div>
  );
}
