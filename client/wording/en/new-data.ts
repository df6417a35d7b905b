/** What is said where the data changes while a page shows it. */
export const newData = {
  changed: 'The data has changed',
  show: 'Show it',
  shown: 'All that is shown is as the data is now.',
};
