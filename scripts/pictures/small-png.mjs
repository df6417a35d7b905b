import { deflateSync } from 'node:zlib';

/** CRC-32 as PNG wants it (ISO 3309), of all bytes of a chunk but its length. */
const table = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(name, content) {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(typed.length + 8);
  whole.writeUInt32BE(content.length, 0);
  typed.copy(whole, 4);
  whole.writeUInt32BE(crc32(typed), typed.length + 4);
  return whole;
}

const distance = ([r, g, b], [s, h, c]) => (r - s) ** 2 + (g - h) ** 2 + (b - c) ** 2;

/** Those 256 colours that stand for most pixels, colours that nobody tells apart taken together. */
function paletteOf(counts) {
  const palette = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    const rgb = [colour >> 16, (colour >> 8) & 255, colour & 255];
    if (palette.every((one) => distance(one, rgb) > 100)) palette.push(rgb);
    if (palette.length === 256) break;
  }
  return palette;
}

/**
 * A picture as PNG of at most 256 colours: half to a third of what a browser writes, and of a screen with flat colours the same to the eye.
 * @param pixels four bytes each, as a canvas gives them
 */
export function smallPng(pixels, width, height) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const nearest = new Map();
  for (const colour of counts.keys()) {
    const rgb = [colour >> 16, (colour >> 8) & 255, colour & 255];
    let best = 0;
    for (let index = 1; index < palette.length; index += 1)
      if (distance(palette[index], rgb) < distance(palette[best], rgb)) best = index;
    nearest.set(colour, best);
  }
  // Every row begins with its filter: none, which suits palettes.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      rows[y * (width + 1) + x + 1] = nearest.get(
        (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2],
      );
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
