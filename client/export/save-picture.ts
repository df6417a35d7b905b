import type { CanvasAddress } from '../address/address.ts';
import { download, downloadFile } from '../page/download.ts';
import { fileName } from './file-name.ts';
import { embeddedFonts } from '../picture/embedded-fonts.ts';
import { toPng } from '../picture/png.ts';
import type { Picture } from '../picture/shapes.ts';
import { toSvg } from '../picture/svg.ts';
import { type PictureOptions, takePicture } from '../picture/take-picture.ts';
import { describe, writtenFor } from '../picture/written.ts';
import { laterWords } from '../wording/later-words.ts';
import { drawnIn } from './drawn-in.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { SavedGraph } from './saved-graph.ts';
import { narrowest, scaleOf, widest } from './png-size.ts';
import { takeGraph } from './take-graph.ts';

/** The picture cannot have the size that was chosen. The message says which it can have, for the reader. */
class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
}

/** A picture of the canvas with what is said of it. */
export const pictureOf = (graph: SavedGraph, canvas: CanvasAddress, options: PictureOptions): Picture =>
  takePicture(options, writtenFor(graph, canvas));

/** Saves the canvas as a picture in vectors. @throws RequestError where what is written on it cannot be fetched */
export async function saveSvg(canvas: CanvasAddress, choice: PictureChoice): Promise<string> {
  const graph = await takeGraph(canvas);
  const picture = pictureOf(graph, canvas, choice);
  const told = {
    title: writtenFor(graph, canvas).title,
    description: describe(graph),
    fonts: await embeddedFonts(picture),
  };
  download(fileName(drawnIn(canvas, graph), 'svg'), 'image/svg+xml', toSvg(picture, told));
  return laterWords.save.savedPicture;
}

/**
 * Saves the canvas as a picture in pixels.
 * @throws RequestError where what is written on it cannot be fetched; PictureRefused; PictureTooLarge
 */
export async function savePng(canvas: CanvasAddress, choice: PictureChoice): Promise<string> {
  const graph = await takeGraph(canvas);
  const picture = pictureOf(graph, canvas, choice);
  const scale = scaleOf(choice, picture);
  const says = laterWords.save.picture;
  if (scale === null) throw new PictureRefused(says.noSuchWidth(narrowest, widest(picture)));
  downloadFile(fileName(drawnIn(canvas, graph), 'png'), await toPng(picture, scale, says.tooLarge));
  return laterWords.save.savedPicture;
}
