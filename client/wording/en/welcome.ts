/** What the first visit explains, each beside what it is about. */
export const welcome = {
  label: 'How to read this',
  actor: 'Who speaks, or is spoken for. Click a name to see all of it.',
  line: 'What somebody holds. Click a line to read the exact words.',
  issues: 'Each row is an issue. Tap it for what is held on it, and by whom.',
  cards: 'Tap a card to read the exact words.',
  header: 'Look for anybody or anything, or narrow it down.',
  done: 'Got it',
  close: 'Close',
};
