import { useEffect, useState } from 'react';
import { textPart } from './fetch-passage.ts';
import type { OpenDocument } from './document-query.ts';

/** So many UTF-16 units are fetched and drawn at once: little enough not to be felt. */
const atOnce = 60_000;

/** Longer texts, in UTF-16 units, are drawn only where they are read. */
const most = 5_000_000;

type Stretch = OpenDocument['passages'][number];

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 100);
  });

/**
 * The text of all passages, fetched bit by bit while nothing else is to be done, so that the browser finds words anywhere in it and
 * prints all of it. What fails is left out: it is fetched where somebody reads.
 * @param ready whether what the reader waits for is there
 */
export function useRestOfText(document: OpenDocument, ready: boolean): ReadonlyMap<number, string> {
  const [texts, setTexts] = useState<ReadonlyMap<number, string>>(new Map());
  useEffect(() => {
    if (!ready || document.length > most) return undefined;
    const stopped = { now: false };
    const run = async () => {
      for (const bundle of bundles(document.passages)) {
        await whenIdle();
        const [first, last] = [bundle[0], bundle.at(-1)];
        if (stopped.now || !first || !last) return;
        const text = await textPart(document.id, first.start, last.end);
        if (stopped.now) return;
        const parts = bundle.map(({ index, start, end }): [number, string] => [
          index,
          text.slice(start - first.start, end - first.start),
        ]);
        setTexts((before) => new Map([...before, ...parts]));
      }
    };
    // What was not fetched ahead is fetched where somebody reads, and what is wrong is said there.
    run().catch(() => undefined);
    return () => {
      stopped.now = true;
    };
  }, [document, ready]);
  return texts;
}

/** Passages in bundles of about `atOnce`. */
function bundles(passages: readonly Stretch[]): Stretch[][] {
  const all: Stretch[][] = [];
  for (const passage of passages) {
    const [first] = all.at(-1) ?? [];
    if (first && passage.end - first.start <= atOnce) all.at(-1)?.push(passage);
    else all.push([passage]);
  }
  return all;
}
