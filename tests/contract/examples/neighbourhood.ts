import type { Examples } from '../example.ts';

const DRAWN = ['Actor', 'Position', 'Issue', 'Event', 'Document'];

export const examples: Examples = (sample) =>
  Object.fromEntries(
    DRAWN.flatMap((label) => {
      const sets = sample.ids(label).flatMap((id) => [
        { id, relationships: null },
        { id, relationships: ['HOLDS', 'ABOUT', 'MENTIONS'] },
      ]);
      const pages = sets.map((set) => Object.assign({ after: null, before: null }, set));
      const file = label.toLowerCase();
      return [
        [`${file}-counts`, sets],
        [`${file}-facets`, sets],
        [`${file}-page`, pages],
      ];
    }),
  );

export const unordered = ['edges', 'recencies'];
