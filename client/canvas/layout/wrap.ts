/** Text set in lines. */
export interface Lines {
  lines: readonly string[];
  /** Width of the widest line, px. */
  width: number;
}

/** Fills lines up to `width`, word by word; a word wider than that stands alone. */
function fill(words: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Balanced wrap: the fewest lines that `cap` px allow, then the narrowest width that keeps their number,
 * so that the last line is not a single word. Only a word wider than the cap makes a line wider than it.
 */
export function wrap(text: string, cap: number, measure: (text: string) => number): Lines {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  let lines = fill(words, cap, measure);
  const widthOf = (set: readonly string[]) => Math.max(0, ...set.map(measure));
  if (lines.length < 2) return { lines, width: widthOf(lines) };
  const fewest = lines.length;
  let narrow = measure(words.join(' ')) / fewest;
  let wide = cap;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const tried = fill(words, middle, measure);
    if (tried.length > fewest) {
      narrow = middle;
    } else {
      wide = middle;
      lines = tried;
    }
  }
  return { lines, width: widthOf(lines) };
}
