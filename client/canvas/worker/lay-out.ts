import { loadFonts, measureWith } from '../measure-text.ts';
import { runInSlices } from './in-slices.ts';
import type { LayoutName, Layouts } from './tasks.ts';
import { textsOf } from './texts.ts';
import { askWorker } from './worker.ts';

/** On the page's own thread a frame must not be missed for it. */
const pace = { slice: 8, deadline: 1_500 };

async function layOutHere<Name extends LayoutName>(
  name: Name,
  told: Layouts[Name]['told'],
  dropped: () => boolean,
) {
  const { recipeOf } = await import('./tasks.ts');
  const recipe = await recipeOf(name);
  const measure = measureWith(document.createElement('canvas').getContext('2d'));
  return runInSlices((effort) => recipe(told, measure, effort), { ...pace, dropped });
}

async function laying<Name extends LayoutName>(
  name: Name,
  told: Layouts[Name]['told'],
  asked: ReturnType<typeof askWorker<Name>>,
  dropped: () => boolean,
): Promise<Layouts[Name]['laidOut'] | undefined> {
  const begun = performance.now();
  const [answer] = await Promise.all([asked.answer, loadFonts(document.fonts, textsOf(told))]);
  if (dropped()) return undefined;
  const inWorker = answer !== null && 'result' in answer;
  const done = inWorker ? answer : await layOutHere(name, told, dropped);
  if (dropped() || done === null) return undefined;
  const detail = { where: inWorker ? 'worker' : 'page', effort: done.effort };
  performance.measure(`layout ${name}`, { start: begun, detail });
  return done.result;
}

/**
 * Lays out in the worker; where that cannot be had, here, in slices, with the same result. What was laid out is handed on when the page
 * has the fonts to draw it. Each is marked in the page's timeline.
 * @returns drops it: then nothing is handed on
 */
export function layOut<Name extends LayoutName>(
  name: Name,
  told: Layouts[Name]['told'],
  handOn: (laidOut: Layouts[Name]['laidOut']) => void,
): () => void {
  let dropped = false;
  const asked = askWorker({ name, told });
  const run = async () => {
    const done = await laying(name, told, asked, () => dropped);
    if (done !== undefined) handOn(done);
  };
  void run();
  return () => {
    dropped = true;
    asked.drop();
  };
}

/** The same for what somebody waits for, whatever happens meanwhile. */
export async function laidOut<Name extends LayoutName>(
  name: Name,
  told: Layouts[Name]['told'],
): Promise<Layouts[Name]['laidOut']> {
  const done = await laying(name, told, askWorker({ name, told }), () => false);
  if (done === undefined) throw new Error(`The layout "${name}" came to nothing`);
  return done;
}
