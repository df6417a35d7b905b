import type { Font, MeasureText, Picture, Shape, TextShape } from './shapes.ts';

/** What stands around a drawing on a sheet. */
export interface Sheet {
  readonly title: string;
  /** Under the title. */
  readonly subtitle: string;
  readonly drawing: Picture;
  /** Null where none is shown. */
  readonly legend: Picture | null;
  /** When, from where and by whose rights, a paragraph each. */
  readonly notes: readonly string[];
  readonly colours: { readonly ground: string; readonly text: string; readonly secondary: string };
}

const margin = 24;
/** Narrower, no note can be read. */
const leastWidth = 560;
/** Lines are so much shorter than they could be: where the font is missing, another is wider. */
const spare = 0.88;
const titleFont: Font = { size: 20, weight: 700, family: 'sans' };
const subtitleFont: Font = { size: 13, weight: 400, family: 'sans' };
const noteFont: Font = { size: 11.5, weight: 400, family: 'sans' };

/** Puts a drawing on a sheet: title above, legend and notes below, all of one width. */
export function onSheet(
  { title, subtitle, drawing, legend, notes, colours }: Sheet,
  measure: MeasureText,
): Picture {
  const inner = Math.max(leastWidth, drawing.width);
  const shapes: Shape[] = [];
  let y = margin;
  const write = (text: string, font: Font, fill: string, lead: number) => {
    for (const line of wrapped(text, inner * spare, font, measure)) {
      y += lead;
      const at: TextShape = {
        kind: 'text',
        text: line,
        ...font,
        x: margin,
        y: y - lead * 0.28,
        anchor: 'start',
        fill,
      };
      shapes.push(at);
    }
  };
  write(title, titleFont, colours.text, 26);
  write(subtitle, subtitleFont, colours.secondary, 18);
  y += 12;
  shapes.push({
    kind: 'group',
    at: { x: margin + (inner - drawing.width) / 2, y, scale: 1 },
    clip: { x: 0, y: 0, width: drawing.width, height: drawing.height },
    shapes: drawing.shapes,
  });
  y += drawing.height;
  y += 12;
  if (legend !== null) {
    const scale = Math.min(1, inner / legend.width);
    shapes.push({ kind: 'group', at: { x: margin, y, scale }, shapes: legend.shapes });
    y += legend.height * scale + 6;
  }
  for (const note of notes) write(note, noteFont, colours.secondary, 16);
  const size = { width: inner + 2 * margin, height: y + margin };
  return {
    ...size,
    shapes: [{ kind: 'box', x: 0, y: 0, ...size, radius: 0, fill: colours.ground }, ...shapes],
  };
}

/** A text in lines of at most a width, broken between words; a word that is longer is broken where it has to be. */
export function wrapped(text: string, width: number, font: Font, measure: MeasureText): string[] {
  const fits = (line: string) => measure(line, font).width <= width;
  const lines: string[] = [];
  let line = '';
  const add = (word: string) => {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      return;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      let end = line.length - 1;
      while (end > 1 && !fits(line.slice(0, end))) end -= 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  };
  for (const word of text.split(/\s+/u)) if (word !== '') add(word);
  return line === '' ? lines : [...lines, line];
}
