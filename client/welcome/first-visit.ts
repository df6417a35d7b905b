const key = 'dixit-welcomed';

/** Whether nobody has closed the marks of the first visit in this browser. Where storage is forbidden every visit is the first. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return true;
  }
}

/** The marks have been read. */
export function welcomed(): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    // Not kept: they come again with the next visit.
  }
}
