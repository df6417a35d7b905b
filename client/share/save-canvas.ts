import type { CanvasAddress } from '../address/address.ts';
import { download } from '../page/download.ts';
import { fileName } from '../export/file-name.ts';
import { laterWords } from '../wording/later-words.ts';
import { writeCanvasFile } from './canvas-file.ts';

/** Saves the canvas as a file that opens again by dropping it on the page. */
export function saveCanvas(canvas: CanvasAddress): void {
  const { views, canvas: named } = laterWords.files;
  const name = fileName(named(views[canvas.view]), 'dixit.json');
  download(name, 'application/json', writeCanvasFile(canvas));
}
