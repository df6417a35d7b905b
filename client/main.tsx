import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { begin } from './app/begin.ts';
import { keepPlaces } from './app/places.ts';
import { currentAddress } from './address/history.ts';
import { queries } from './request/connection.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import './theme/tokens.css';
import './theme/base.css';

begin(currentAddress());
keepPlaces();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
