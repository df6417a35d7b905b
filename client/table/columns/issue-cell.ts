import type { DrawnIssue } from '../../canvas/model.ts';
import { type Cell, namedCell, textCell } from '../cell.ts';

/** An issue that leads to its page; what takes positions whose issue is not on the canvas has none. */
export function issueCell(issue: DrawnIssue | null): Cell {
  if (issue === null) return textCell(null);
  return issue.id === 'Issue:' ? textCell(issue.name) : namedCell([issue]);
}
