import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { narrowest, scaleOf, widest } from '../../client/export/png-size.ts';
import { onSheet, wrapped } from '../../client/picture/sheet.ts';
import type { Font, MeasureText, Shape } from '../../client/picture/shapes.ts';
import { toSvg } from '../../client/picture/svg.ts';
import { rangeHas, usedLetters } from '../../client/picture/used-letters.ts';
import { harmless, readSvg } from '../harness/svg.ts';

const font: Font = { size: 10, weight: 400, family: 'sans' };
const measure: MeasureText = (text, { size }) => ({
  width: (text.length * size) / 2,
  ascent: size,
  descent: 3,
});
const markup = `<script>window.hacked=1</script>"><a href='http://evil'>&amp;`;

test('a name with markup in it is text of the picture, and the rest is harmless', async () => {
  const text: Shape = { kind: 'text', text: markup, ...font, x: 0, y: 10, anchor: 'start', fill: '#000' };
  const drawing = {
    width: 100,
    height: 40,
    shapes: [text, { kind: 'path', d: 'M0 0L5 5', stroke: '#000' } as const],
  };
  const sheet = onSheet(
    {
      title: markup,
      subtitle: 'Positions',
      drawing,
      legend: null,
      notes: [`Made with Dixit: ${markup}`],
      colours: { ground: '#fff', text: '#000', secondary: '#555' },
    },
    measure,
  );
  const folder = await mkdtemp(join(tmpdir(), 'dixit-svg-'));
  const path = join(folder, 'a.svg');
  await writeFile(path, toSvg(sheet, { title: markup, description: markup, fonts: [] }));
  const svg = await readSvg(path);
  await rm(folder, { recursive: true });
  expect(svg.texts.join('')).toContain(markup);
  expect(svg.names.filter((name) => !harmless.includes(name))).toEqual([]);
  expect(svg.attributes.filter((name) => /^on|href|style/u.test(name))).toEqual([]);
});

test('an SVG says of every shape how it is painted', () => {
  const clip = { x: 1, y: 2, width: 30, height: 40 };
  const box = { kind: 'box', ...clip, radius: 3, fill: '#eee' } as const;
  const text = { kind: 'text', ...font, x: 5, y: 6, fill: '#000' } as const;
  const shapes: readonly Shape[] = [
    { ...box, fillOpacity: 0.5, stroke: '#111', strokeWidth: 2, dash: [4, 2] },
    { kind: 'path', d: 'M0 0L5 5', fill: '#222', evenOdd: true, stroke: '#333', round: true },
    { ...text, text: 'middle', anchor: 'middle', weight: 700, italic: true, underline: true, opacity: 0.4 },
    { ...text, text: 'שלום', anchor: 'end', family: 'serif' },
    { kind: 'group', at: { x: 7, y: 8, scale: 2 }, opacity: 0.3, clip, shapes: [box] },
    { kind: 'group', clip, shapes: [box] },
  ];
  const svg = toSvg({ shapes, width: 100, height: 50 }, { title: '', description: '', fonts: [] });
  const [clipped, ...drawn] = svg.match(/<(?:clipPath|rect|path|text|g)\b[^>]*>/gu) ?? [];
  const said = drawn.map((tag) =>
    tag.replace(/ font-family="[^"]*(serif)"/u, (_, family: string) => ` font-family="${family}"`),
  );
  expect(svg).toContain('viewBox="0 0 100 50"');
  // The same clip twice is one.
  expect(svg.match(/<clipPath/gu)).toEqual(['<clipPath']);
  expect(clipped).toBe('<clipPath id="clip1">');
  expect(said).toEqual([
    '<rect x="1" y="2" width="30" height="40" fill="none"/>',
    '<rect x="1" y="2" width="30" height="40" rx="3" fill="#eee" fill-opacity="0.5" stroke="#111" stroke-width="2" stroke-dasharray="4 2"/>',
    '<path d="M0 0L5 5" fill="#222" stroke="#333" fill-rule="evenodd" stroke-linecap="round"/>',
    '<text x="5" y="6" font-family="serif" font-size="10" font-weight="700" font-style="italic" text-anchor="middle" text-decoration="underline" fill="#000" opacity="0.4">',
    '<text x="5" y="6" font-family="serif" font-size="10" text-anchor="end" direction="rtl" fill="#000">',
    '<g transform="translate(7 8) scale(2)" opacity="0.3" clip-path="url(#clip1)">',
    '<rect x="1" y="2" width="30" height="40" rx="3" fill="#eee"/>',
    '<g clip-path="url(#clip1)">',
    '<rect x="1" y="2" width="30" height="40" rx="3" fill="#eee"/>',
  ]);
});

test('a sheet is as wide as its drawing, scales a wide legend down, and writes every note', () => {
  const colours = { ground: '#fff', text: '#000', secondary: '#555' };
  const drawing = { width: 800, height: 300, shapes: [] };
  const legend = { width: 1_600, height: 20, shapes: [] };
  const { shapes, width } = onSheet(
    { title: 'Talks', subtitle: 'Positions', drawing, legend, notes: ['made', 'rights'], colours },
    measure,
  );
  expect(width).toBe(848);
  const scales = shapes.flatMap((shape) => (shape.kind === 'group' ? [shape.at?.scale] : []));
  expect(scales).toEqual([1, 0.5]);
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  expect(texts).toEqual(['Talks', 'Positions', 'made', 'rights']);
});

test('only those parts of a font are taken along that its letters need', () => {
  const letters = usedLetters([
    {
      kind: 'group',
      shapes: [{ kind: 'text', text: 'aЖ', ...font, x: 0, y: 0, anchor: 'start', fill: '#000' }],
    },
  ]);
  expect([...letters.sans]).toEqual(['a', 'Ж']);
  expect(letters.serif.size).toBe(0);
  expect(rangeHas('U+0-FF, U+131', letters.sans)).toBe(true);
  expect(rangeHas('U+4??', letters.sans)).toBe(true);
  expect(rangeHas('U+370-3FF', letters.sans)).toBe(false);
  expect(rangeHas('', letters.serif)).toBe(false);
});

test('notes are broken between words, and a long address where it has to be', () => {
  expect(wrapped('one two three', 40, font, measure)).toEqual(['one two', 'three']);
  expect(wrapped('http://127.0.0.1/long', 50, font, measure)).toEqual(['http://127', '.0.0.1/lon', 'g']);
});

test('a picture of pixels is as wide as is written, where a browser can make that', () => {
  const [wide, high] = [
    { width: 800, height: 400 },
    { width: 400, height: 800 },
  ];
  const scale = (width: string, of = wide) => scaleOf({ scale: 'width', width }, of);
  expect(scale('1600')).toBe(2);
  expect(scale(' 200 ')).toBe(0.25);
  expect(['', '0', '199', '-800', '80.5', '1e3', 'wide', '16385'].map((text) => scale(text))).toEqual(
    Array.from({ length: 8 }, () => null),
  );
  // Neither side is longer than a canvas can be.
  expect([widest(wide), widest(high), narrowest]).toEqual([16_384, 8_192, 200]);
  expect(scale('8192', high)).toBe(20.48);
  expect(scale('8193', high)).toBeNull();
  expect(scaleOf({ scale: 4, width: '' }, { width: 5_000, height: 100 })).toBeNull();
  expect(scaleOf({ scale: 2, width: '' }, { width: 5_000, height: 100 })).toBe(2);
});
