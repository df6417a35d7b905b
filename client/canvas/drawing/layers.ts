/** What lies over what; Cytoscape compares nothing else. */
export const layers = {
  ground: 0,
  writing: 1,
  line: 10,
  card: 20,
  count: 21,
  tag: 30,
  put: 40,
  veil: 50,
  lit: 60,
  ring: 200,
} as const;
