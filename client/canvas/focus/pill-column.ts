import type { DrawnActor } from '../model.ts';
import type { Measure } from '../type.ts';
import type { Pill } from '../layout/wings-shape.ts';
import type { Note } from './focus-shape.ts';
import { pillOf } from './texts.ts';

/** Actors of one kind of stance, under a heading. */
export interface PillGroup {
  heading: string;
  /** With how many lines each has. */
  actors: readonly { actor: DrawnActor; ends: number }[];
}

export const countActors = (groups: readonly PillGroup[]): number =>
  groups.reduce((sum, { actors }) => sum + actors.length, 0);

const headingHeight = 22;
const pillGap = 5;
const groupGap = 14;

const sized = (groups: readonly PillGroup[], measure: Measure) =>
  groups
    .filter(({ actors }) => actors.length > 0)
    .map(({ heading, actors }) => ({
      heading,
      pills: actors.map(({ actor, ends }) => ({ actor, ...pillOf(actor.name, ends, measure) })),
    }));

/** Width and height of a column of groups, px; both 0 for none. */
export function columnSize(
  groups: readonly PillGroup[],
  measure: Measure,
): { width: number; height: number } {
  const own = sized(groups, measure);
  if (own.length === 0) return { width: 0, height: 0 };
  const pills = own.flatMap((group) => group.pills);
  const headings = own.map(({ heading }) => measure(heading, 'tag') * 1.2 + 8);
  return {
    width: Math.max(120, ...pills.map(({ width }) => width), ...headings),
    height:
      own.length * headingHeight +
      groupGap * (own.length - 1) +
      pills.reduce((sum, { height }) => sum + height, 0) +
      pillGap * (pills.length - own.length),
  };
}

/** Where a column of this height begins so that its pills, below the first heading, stand around this height. */
export const topOf = (height: number, middle: number): number => middle - (height + headingHeight) / 2;

/** Stacks groups of pills from `y` downwards, each under its heading. */
export function placeColumn(
  groups: readonly PillGroup[],
  { x, y, width, side }: { x: number; y: number; width: number; side: 0 | 1 },
  measure: Measure,
): { pills: Pill[]; notes: Note[] } {
  const pills: Pill[] = [];
  const notes: Note[] = [];
  let at = y;
  for (const group of sized(groups, measure)) {
    notes.push({
      id: `group ${side} ${group.heading}`,
      text: group.heading,
      at: { x: side === 0 ? x + width : x, y: at + headingHeight / 2 - 2 },
      align: side === 0 ? 'right' : 'left',
      of: null,
    });
    at += headingHeight;
    for (const { actor, lines, height } of group.pills) {
      pills.push({ actor, lines, holdings: 0, box: { x, y: at, width, height } });
      at += height + pillGap;
    }
    at += groupGap - pillGap;
  }
  return { pills, notes };
}
