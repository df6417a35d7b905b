import type { Examples } from '../example.ts';

const DRAWN = ['Actor', 'Position', 'Issue', 'Event', 'Document'];

export const examples: Examples = (sample) => {
  const of = (label: string) =>
    sample.ids(label).flatMap((id) => [
      { id, relationships: null, after: null, before: null },
      { id, relationships: ['HOLDS', 'ABOUT', 'MENTIONS', 'RETELLS'], after: null, before: null },
    ]);
  const files = DRAWN.flatMap((label) => {
    const name = label.toLowerCase();
    return [`${name}-page`, `${name}-counts`].map((file): [string, ReturnType<typeof of>] => [
      file,
      of(label),
    ]);
  });
  return Object.fromEntries(files);
};

export const unordered = ['recencies', 'edges'];
