import type { Heading } from './relations-shape.ts';

interface Grounds {
  left: number;
  leftWidth: number;
  right: number;
  corridor: number;
  /** Upper edge of the rows below, and where they begin. */
  rowTop: number;
  rowLeft: number;
  /** How many stand there. */
  below: number;
}

const heading = (text: string, x: number, y: number): Heading => ({
  text,
  face: 'heading',
  align: 'left',
  at: { x, y },
});

const note = (text: string, x: number, y: number, align: Heading['align'] = 'left'): Heading => ({
  text,
  face: 'count',
  align,
  at: { x, y },
});

/** What the columns and the rows are. */
export function headingsOf({ left, leftWidth, right, corridor, rowTop, rowLeft, below }: Grounds): Heading[] {
  const rows = [
    heading('Only talked about', rowLeft, rowTop - 18),
    note(
      'named by others; no statement of theirs, told or heard, is in the sources',
      rowLeft + 132,
      rowTop - 18,
    ),
  ];
  return [
    heading('Speak', left, -36),
    note('number: statements of their own', left, -17),
    note('between speakers', left - 14, -17, 'right'),
    note('passes on the words of →', left + leftWidth + corridor / 2 + 66, -17, 'right'),
    heading('Spoken for', right, -36),
    note('heard only through others', right, -17),
    ...(below === 0 ? [] : rows),
  ];
}
