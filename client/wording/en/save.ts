import { count } from './count.ts';

/** The dialog that saves what is drawn, and what is said of it. */
export const save = {
  title: 'Save what is drawn',
  as: 'As',
  forms: {
    graphml: 'GraphML',
    cytoscape: 'Cytoscape JSON',
    statements: 'Statements as CSV',
    canvas: 'This canvas',
  },
  notes: {
    graphml: 'A graph for Gephi, networkx, yEd and others: names, stances, counts, dates and links.',
    cytoscape: 'The same graph with its places, for Cytoscape and Cytoscape.js.',
    statements: 'Every statement behind a line, with its quotes and sources, for spreadsheets.',
    canvas: 'What you chose, moved and hid, to be opened here again: drop it on this page.',
  },
  save: 'Save',
  saving: 'Fetching what is drawn …',
  savedGraph: (nodes: number, edges: number) => `Saved ${count.things(nodes)} and ${count.lines(edges)}`,
  savedRows: (n: number) => `Saved ${count.rows(n)}`,
  savedCanvas: 'Saved the canvas',
  failed: (reason: string) => `It could not be saved: ${reason}`,
};
