/** The middle of several measured values. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

const shown = (value) => (value >= 100 || value === 0 ? value.toFixed(0) : value.toFixed(1));

/** "230 (210–280)": median, least and most. */
export const spread = (values) =>
  values.length === 0
    ? '–'
    : `${shown(median(values))} (${shown(Math.min(...values))}–${shown(Math.max(...values))})`;

/** Rows of cells as a table in Markdown, columns aligned. */
export function table(head, rows) {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
