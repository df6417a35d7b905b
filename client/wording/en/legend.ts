/** The legends: what lines, marks and numbers mean. */
export const legend = {
  lines: 'What the lines mean',
  icons: 'What the icons mean',
  supports: 'supports',
  opposes: 'opposes',
  neutral: 'neutral',
  mixed: 'mixed',
  relayed: 'relayed',
  passesOn: 'passes on the words of',
  /** After the word "if" that stands at a conditional line. */
  conditional: 'conditional',
  /** After "×2". */
  statements: 'statements',
  /** After the number of an actor. */
  positions: 'positions',
  contradicts: 'contradicts',
  refines: 'refines',
  linesShown: 'Lines shown',
  coded: 'speaks for, member of',
};
