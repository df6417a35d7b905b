import { paintShapes } from './paint.ts';
import type { Picture } from './shapes.ts';

/** The picture is larger than this browser can make it. The message says so, for the reader. */
class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
}

/** Paints a picture on a canvas, so much larger than it is. */
export function paintPicture(
  canvas: HTMLCanvasElement,
  { shapes, width, height }: Picture,
  scale: number,
): void {
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  context?.scale(scale, scale);
  if (context !== null) paintShapes(context, shapes);
}

/**
 * A picture as PNG, so much larger than it is.
 * @param tooLarge what to say where it cannot be made
 * @throws PictureTooLarge
 */
export async function toPng(picture: Picture, scale: number, tooLarge: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  paintPicture(canvas, picture, scale);
  const made = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (made === null) throw new PictureTooLarge(tooLarge);
  return made;
}
