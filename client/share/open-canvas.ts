import { go } from '../address/history.ts';
import { chooseFile } from '../page/choose-file.ts';
import { say, sayTrouble } from '../page/notice.ts';
import { CanvasFileError, readCanvasFile } from './canvas-file.ts';
import { words } from '../wording/words.ts';

/** Opens a canvas that was saved as a file, as one step that can be undone; says why where it cannot. */
export async function openCanvas(file: File): Promise<void> {
  try {
    go(await readCanvasFile(file), words.steps.open(file.name));
    say(words.page.opened(file.name));
  } catch (error) {
    sayTrouble(error instanceof CanvasFileError ? error.message : words.page.unreadable(file.name));
  }
}

/** Lets the reader choose a file with a canvas. */
export const chooseCanvas = (): void => chooseFile((file) => void openCanvas(file));
