import { default as workerUrl } from './layouts.worker.ts?worker&url';
import type { Ahead, Answer, Job } from './messages.ts';
import { pageFonts } from './page-fonts.ts';
import type { LayoutName, Layouts } from './tasks.ts';

/** The thread that lays out; null before it was started, and for good where it cannot be had. */
let worker: Worker | null = null;
let started = false;
/** Whom to tell that no answer will come. */
const waiting = new Set<() => void>();

/** After so many milliseconds without an answer the thread is given up: it keeps its own deadline, of half of this. */
const patience = 3_000;

/** The page's policy takes no address of a script that is a mere string: this one is let through, and no other. */
const trusted = (url: string): string =>
  window.trustedTypes?.createPolicy('dixit-layouts', { createScriptURL: () => url }).createScriptURL(url) ??
  url;

/** Starts the thread, early: by the time that there is something to lay out, it stands and has the fonts. */
export function startWorker(): void {
  if (started) return;
  started = true;
  worker = new Worker(trusted(workerUrl), { type: 'module', name: 'layouts' });
  // Blocked, not arrived, or too old a browser for it.
  worker.addEventListener('error', giveUp);
  worker.postMessage({ faces: pageFonts() }, []);
}

/** Has the thread load what it needs for other layouts than the first. */
export function loadLayouts(): void {
  const all: Ahead = { ahead: true };
  worker?.postMessage(all, []);
}

function giveUp(): void {
  worker?.terminate();
  worker = null;
  for (const tell of waiting) tell();
  waiting.clear();
}

/** A job that the thread has. */
interface Asked<Result> {
  /** Null where the thread cannot be had. */
  answer: Promise<Answer<Result> | null>;
  drop: () => void;
}

/** Gives the thread a job. */
export function askWorker<Name extends LayoutName>(job: Job<Name>): Asked<Layouts[Name]['laidOut']> {
  startWorker();
  const asked = worker;
  if (asked === null) return { answer: Promise.resolve(null), drop: () => undefined };
  const { port1, port2 } = new MessageChannel();
  let over: ((answer: Answer<Layouts[Name]['laidOut']> | null) => void) | undefined;
  const lost = () => over?.(null);
  const answer = new Promise<Answer<Layouts[Name]['laidOut']> | null>((resolve) => {
    const timer = setTimeout(giveUp, patience);
    over = (what) => {
      clearTimeout(timer);
      waiting.delete(lost);
      port1.close();
      resolve(what);
    };
  });
  waiting.add(lost);
  port1.addEventListener('message', ({ data }: MessageEvent<Answer<Layouts[Name]['laidOut']>>) =>
    over?.(data),
  );
  port1.start();
  asked.postMessage(job, [port2]);
  const drop = () => {
    if (!waiting.has(lost)) return;
    port1.postMessage('drop');
    lost();
  };
  return { answer, drop };
}
