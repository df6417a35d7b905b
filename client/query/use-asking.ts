import { useEffect, useRef, useState } from 'react';
import type { Asked } from '../address/asked.ts';
import { ask, type Outcome } from './ask.ts';

/** How far the asking is. */
export type Asking = { readonly kind: 'idle' } | { readonly kind: 'running' } | Outcome;

/** Asks one question at a time; another one, and leaving the view, stop the one before. */
export function useAsking() {
  const [asking, setAsking] = useState<Asking>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (asked: Asked) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setAsking({ kind: 'running' });
    const outcome = await ask(asked, own.signal);
    if (running.current === own) setAsking(outcome);
  };
  return { asking, run, stop: () => running.current?.abort() };
}
