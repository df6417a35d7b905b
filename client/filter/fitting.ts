/**
 * How many things stand in one row, the first ones first, where a sign for the rest needs room too.
 * @param widths of each, px
 * @param room px
 * @param gap between two, px
 * @param rest what the sign for the rest takes, px
 */
export function fitting(widths: readonly number[], room: number, gap: number, rest: number): number {
  const ends = widths.map((_, index) =>
    widths.slice(0, index + 1).reduce((sum, width) => sum + width + gap, -gap),
  );
  if ((ends.at(-1) ?? 0) <= room) return widths.length;
  return ends.filter((end) => end + gap + rest <= room).length;
}
