/** A place in a file: line and column count from 1, columns in UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something to tell about a dataset's file. */
export interface Diagnostic extends Place {
  /** The file, as a path from where the user stands. */
  readonly file: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** What keeps a dataset from being taken, at its place. */
export function errorAt(file: string, { line, column }: Place, message: string): Diagnostic {
  return { file, line, column, severity: 'error', message };
}

/** What a coder should look at, at its place. */
export function warningAt(file: string, { line, column }: Place, message: string): Diagnostic {
  return { file, line, column, severity: 'warning', message };
}

/** One line for people and editors: `PATH:LINE:COL: message`, warnings marked. */
export function formatDiagnostic({ file, line, column, severity, message }: Diagnostic): string {
  return `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}

/** A place within another file, as messages name it. */
export function formatPlace({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** By place; those of one place in the order found. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
