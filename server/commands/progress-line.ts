import type { Progress } from '../dataset/load.ts';

/** Below this a load is over before anybody wonders, in milliseconds. */
const WORTH_SHOWING = 700;
const BETWEEN_DRAWINGS = 100;

/** A line that tells how far a load has come, on standard error where that is a terminal; nothing in a pipe. */
export interface ProgressLine {
  show(progress: Progress): void;
  /** Takes the line away. */
  clear(): void;
}

/** A progress line for one folder, shown once its load has lasted a while. */
export function progressLine(folder: string): ProgressLine {
  const terminal = process.stderr;
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  let drawn = performance.now() + WORTH_SHOWING - BETWEEN_DRAWINGS;
  let shown = false;
  return {
    show({ done, total, what }) {
      const now = performance.now();
      if (now - drawn < BETWEEN_DRAWINGS) return;
      drawn = now;
      shown = true;
      const share = Math.floor((done / Math.max(total, 1)) * 100);
      terminal.write(`\r\u{1b}[K${folder}: ${what}, ${share} %`);
    },
    clear() {
      if (shown) terminal.write('\r\u{1b}[K');
    },
  };
}
