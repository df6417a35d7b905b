import * as z from 'zod/mini';
import { type CanvasAddress, parseAddress, writeAddress } from '../address/address.ts';
import { words } from '../wording/words.ts';

/** A canvas as a file: what its address says, and the contents that are too much for it (see `packContents`). */
const canvasFile = z.strictObject({
  format: z.literal('dixit-canvas'),
  version: z.literal(1),
  address: z.string().check(z.startsWith('/'), z.maxLength(10_000)),
  kept: z.nullable(z.string()),
});

/** No canvas makes a larger file, in bytes. */
const LARGEST = 200_000;

/** What a canvas file holds: JSON that `readCanvasFile` takes back. */
export function writeCanvasFile(canvas: CanvasAddress): string {
  const { text: address, kept } = writeAddress(canvas);
  return `${JSON.stringify({ format: 'dixit-canvas', version: 1, address, kept } satisfies z.infer<typeof canvasFile>)}\n`;
}

/** A file that was given holds no canvas. The message says what is wrong, for the reader. */
export class CanvasFileError extends Error {
  override readonly name = 'CanvasFileError';
}

/**
 * The canvas that a file holds.
 * @throws CanvasFileError where it holds none, or one that was cut short or altered
 */
export async function readCanvasFile(file: File): Promise<CanvasAddress> {
  if (file.size > LARGEST) throw new CanvasFileError(words.page.tooLarge(file.name));
  const read = canvasFile.safeParse(parseJson(await file.text()));
  if (!read.success) throw new CanvasFileError(words.page.noCanvas(file.name));
  const address = parseAddress(new URL(read.data.address, location.origin), read.data.kept);
  if (address.screen !== 'canvas' || address.lost !== null)
    throw new CanvasFileError(words.page.damagedCanvas(file.name));
  return address;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
