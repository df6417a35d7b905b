/** The ways in which the canvas shows the graph, in the order in which they are offered. */
export const views = ['positions', 'relations', 'focus', 'free'] as const;
export type View = (typeof views)[number];
