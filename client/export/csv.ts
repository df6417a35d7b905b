/** Spreadsheets run a cell that begins so as a formula; the full-width forms too, in some of them. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** A cell that no spreadsheet takes for a formula: an apostrophe before it makes it text (OWASP, CSV Injection). */
const defused = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** A field by RFC 4180: in double quotes where it holds one, a comma or a line end; double quotes doubled. */
const field = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows as CSV (RFC 4180: CRLF behind every row), with the byte order mark that makes spreadsheets read UTF-8, and with formulas defused.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => field(defused(cell))).join(',')}\r\n`).join('')}`;
