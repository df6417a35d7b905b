import { drawnWords } from '../../wording/drawn-words.ts';
import type { Heading } from './relations-shape.ts';

const says = drawnWords.relations;

interface Grounds {
  leftWidth: number;
  /** x at which the right column begins. */
  right: number;
  /** Whether some of those who speak stand in the right column. */
  both: boolean;
  /** Whether anybody stands there. */
  anybody: boolean;
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
export function headingsOf({ leftWidth, right, both, anybody, arcs, rowTop, rowLeft }: Grounds): Heading[] {
  const rows = (x: number) => [
    heading(says.talkedAbout, x, rowTop - 18),
    note(says.onlyNamed, x + 132, rowTop - 18),
  ];
  const overRight = [
    note(both ? says.passesOn : says.passesOnTo, (leftWidth + right) / 2 + 66, -17, 'right'),
    heading(both ? says.speakToo : says.spokenFor, right, -36),
    note(both ? says.someHeardThroughOthers : says.heardThroughOthers, right, -17),
  ];
  return [
    heading(says.speak, 0, -36),
    note(says.ownStatements, 0, -17),
    ...(arcs ? [note(says.betweenSpeakers, -14, -17, 'right')] : []),
    ...(anybody ? overRight : []),
    ...(rowLeft === undefined ? [] : rows(rowLeft)),
  ];
}
