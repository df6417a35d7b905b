import { canTakeAll, type PictureOptions } from '../picture/take-picture.ts';

/** How much larger than the drawing a PNG can be. */
export const scales = [1, 2, 4] as const;

/** How a picture is to be. */
export interface PictureChoice extends PictureOptions {
  /** So much larger than the drawing, or as wide as is written. */
  readonly scale: (typeof scales)[number] | 'width';
  /** Pixels, as somebody writes them. */
  readonly width: string;
}

/** A light picture of all that is drawn, at twice its size: where that cannot be taken, of what is in view. */
export const firstChoice = (): PictureChoice => ({
  theme: 'light',
  scope: canTakeAll() ? 'all' : 'view',
  scale: 2,
  width: '1920',
});
