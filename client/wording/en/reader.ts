/** The trace reader: from a line or a name to the words. */
export const reader = {
  order: 'Order',
  newestFirst: 'newest first',
  oldestFirst: 'oldest first',
};
