import { loadFonts, measureWith } from '../measure-text.ts';
import type { Measure } from '../type.ts';
import { runInSlices } from './in-slices.ts';
import type { Ahead, Answer, FontFaceRule, Fonts, Job } from './messages.ts';
import { type LayoutName, type Layouts, loadRecipes, recipeOf } from './tasks.ts';
import { textsOf } from './texts.ts';

/** What this thread has; the checker knows pages only, whose `self` has no fonts. */
declare const self: FontFaceSource & {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Fonts | Job | Ahead>) => void) => void;
};

/** Between two slices, in milliseconds, the worker hears of what was dropped. */
const pace = { slice: 30, deadline: 1_500 };

function addFaces(faces: readonly FontFaceRule[]): void {
  for (const { family, source, weight, unicodeRange } of faces)
    self.fonts.add(new FontFace(family, source, { weight, unicodeRange }));
}

/** For all jobs while the same fonts are there: the same texts come again and again. */
let known: { fonts: string; measure: Measure } | null = null;

async function measureFor(texts: readonly string[]): Promise<Measure> {
  await loadFonts(self.fonts, texts);
  const fonts = [...self.fonts].map(({ status }) => status).join();
  if (known?.fonts !== fonts)
    known = { fonts, measure: measureWith(new OffscreenCanvas(1, 1).getContext('2d')) };
  return known.measure;
}

async function answer<Name extends LayoutName>({ name, told }: Job<Name>, port: MessagePort): Promise<void> {
  let dropped = false;
  port.addEventListener('message', () => {
    dropped = true;
  });
  port.start();
  const send = (what: Answer<Layouts[Name]['laidOut']>) => port.postMessage(what);
  try {
    const [recipe, measure] = await Promise.all([recipeOf(name), measureFor(textsOf(told))]);
    const done = await runInSlices((effort) => recipe(told, measure, effort), {
      ...pace,
      dropped: () => dropped,
    });
    if (done !== null) send(done);
  } catch (error) {
    // The page then lays out by itself, and fails by itself if it must.
    send({ fault: String(error) });
  } finally {
    port.close();
  }
}

self.addEventListener('message', ({ data, ports: [port] }) => {
  if ('ahead' in data) void loadRecipes();
  else if ('faces' in data) {
    addFaces(data.faces);
    void loadFonts(self.fonts, ['an']);
  } else if (port !== undefined) void answer(data, port);
});
