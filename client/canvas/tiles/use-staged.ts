import { useEffect, useState } from 'react';

const none: ReadonlySet<string> = new Set();

interface Staged {
  readonly shown: ReadonlySet<string>;
  /** Whether that is all of them. */
  readonly whole: boolean;
}

/**
 * Of what has these ids, what is on the page by now: what was not there before comes a few at a time, so that no frame takes long.
 * @param inOneFrame how many come in one frame
 */
export function useStaged(ids: readonly string[], inOneFrame: number): Staged {
  const [before, setBefore] = useState(none);
  const fresh = ids.filter((id) => !before.has(id)).slice(0, inOneFrame);
  const shown = new Set([...ids.filter((id) => before.has(id)), ...fresh]);
  const settled = fresh.length === 0 && before.size === ids.length;
  useEffect(() => {
    if (settled) return undefined;
    const frame = requestAnimationFrame(() => setBefore(shown));
    return () => cancelAnimationFrame(frame);
  });
  return { shown, whole: shown.size === ids.length };
}
