/** What saved files are called: the part of their names that says what they are. */
export const files = {
  views: { positions: 'positions', relations: 'relations', focus: 'focus', free: 'free view' },
  /** "positions", "focus on Mira Tolen". */
  drawn: (view: string, middle: string | null) => (middle === null ? view : `${view} on ${middle}`),
  statementsDrawn: (drawn: string) => `statements in ${drawn}`,
  allStatements: 'all statements',
  filteredStatements: 'filtered statements',
  statementsBehind: (what: string) => `statements behind ${what}`,
  table: (of: string, view: string) => `table of ${of} in ${view}`,
  canvas: (view: string) => `canvas ${view}`,
  quote: (key: string) => `quote ${key}`,
  queries: 'saved queries',
};
