import type { Picture } from '../picture/shapes.ts';
import type { PictureChoice } from './picture-choice.ts';

type Size = Pick<Picture, 'width' | 'height'>;

/** Narrower, nothing on it could be told, px. */
export const narrowest = 200;

/** No browser paints on a canvas whose sides are longer, px: https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/canvas */
const longestSide = 16_384;

/** How wide a picture can be made so that neither side is too long, px. */
export const widest = ({ width, height }: Size): number =>
  Math.floor(longestSide * Math.min(1, width / height));

/** How much larger than it is a picture becomes; null where what is written is no width that it can have. */
export function scaleOf(
  { scale, width }: Pick<PictureChoice, 'scale' | 'width'>,
  picture: Size,
): number | null {
  const most = widest(picture);
  if (scale !== 'width') return picture.width * scale <= most ? scale : null;
  const wanted = /^\d+$/u.test(width.trim()) ? Number(width) : NaN;
  return wanted >= narrowest && wanted <= most ? wanted / picture.width : null;
}
