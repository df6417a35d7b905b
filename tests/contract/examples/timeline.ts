export const unordered = ['said'];
