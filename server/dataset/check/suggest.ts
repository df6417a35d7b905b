/** So many comparisons are spent on suggestions: a file with thousands of wrong keys still answers at once. */
const MOST_COMPARISONS = 1_000_000;

/** Says "did you mean", where a known word is near enough to be a slip. */
export class Suggestions {
  #left = MOST_COMPARISONS;

  /** ` (did you mean "…"?)`, or nothing. */
  for(word: string, known: Iterable<string>): string {
    const wanted = word.toLowerCase();
    const most = Math.max(1, Math.floor(word.length / 3));
    let best: { word: string; distance: number } | undefined;
    for (const candidate of known) {
      if (Math.abs(candidate.length - wanted.length) > most) continue;
      this.#left -= 1;
      if (this.#left < 0) return '';
      const distance = distanceOf(
        wanted,
        candidate.toLowerCase(),
        best === undefined ? most : best.distance - 1,
      );
      if (distance !== undefined) best = { word: candidate, distance };
      if (best?.distance === 0) break;
    }
    return best === undefined ? '' : ` (did you mean "${best.word}"?)`;
  }
}

/** How many letters must be put in, taken out, changed or swapped with the next (optimal string alignment); undefined where more than `most`. */
function distanceOf(a: string, b: string, most: number): number | undefined {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same, swapped));
    }
    if (Math.min(...row) > most) return undefined;
    before = last;
    last = row;
  }
  const distance = at(last, b.length);
  return distance <= most ? distance : undefined;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
