/** Thickness by statements, and a head that does not grow with it (Cytoscape's grow by (13.37 × thickness) ^ 0.9 from 29 on). */
export function strokeOf(statements: number): { thickness: number; head: number } {
  const thickness = Math.min(5, 0.9 + 0.75 * statements);
  return { thickness, head: Math.sqrt(29 / Math.max(29, (13.37 * thickness) ** 0.9)) };
}
