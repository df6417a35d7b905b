import type { Heading } from './relations-shape.ts';

interface Grounds {
  leftWidth: number;
  /** x at which the right column begins. */
  right: number;
  /** Whether there are arcs left of the speakers. */
  arcs: boolean;
  /** Upper edge of the rows below, and where they begin; nowhere, if nobody stands there. */
  rowTop: number;
  rowLeft: number | undefined;
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
export function headingsOf({ leftWidth, right, arcs, rowTop, rowLeft }: Grounds): Heading[] {
  const rows = (x: number) => [
    heading('Only talked about', x, rowTop - 18),
    note('named by others; no statement of theirs, told or heard, is in the sources', x + 132, rowTop - 18),
  ];
  return [
    heading('Speak', 0, -36),
    note('number: statements of their own', 0, -17),
    ...(arcs ? [note('between speakers', -14, -17, 'right')] : []),
    note('passes on the words of →', (leftWidth + right) / 2 + 66, -17, 'right'),
    heading('Spoken for', right, -36),
    note('heard only through others', right, -17),
    ...(rowLeft === undefined ? [] : rows(rowLeft)),
  ];
}
