export const unordered = ['said', 'contradicts'];
