import type { Examples } from '../example.ts';

/** Labels of both ends of what each file of `load/relationship/` stores. */
const ENDS: Readonly<Record<string, [from: string, to: string]>> = {
  about: ['Position', 'Issue'],
  'addressed-to': ['Statement', 'Actor'],
  answers: ['Statement', 'Statement'],
  at: ['Statement', 'Event'],
  contradicts: ['Position', 'Position'],
  'evidenced-by': ['Statement', 'Quote'],
  expresses: ['Statement', 'Position'],
  from: ['Quote', 'Document'],
  'member-of': ['Actor', 'Actor'],
  'mentions-actor': ['Statement', 'Actor'],
  'mentions-event': ['Statement', 'Event'],
  'mentions-position': ['Statement', 'Position'],
  'published-by': ['Document', 'Actor'],
  refines: ['Position', 'Position'],
  reports: ['Statement', 'Statement'],
  represents: ['Actor', 'Actor'],
  retells: ['Document', 'Document'],
  said: ['Actor', 'Statement'],
};

const LABELS = ['Actor', 'Dataset', 'Document', 'Event', 'Issue', 'Position', 'Quote', 'Statement'];

/** Properties of every kind there is. */
const PROPS = { note: 'Нове 𝔇', order: 1, aliases: ['a', 'b'], quotes: [], summary: null };

export const examples: Examples = (sample) => {
  const nodeRows = (label: string) =>
    [...sample.ids(label).slice(0, 3), 'contract.new'].map((id) => ({ id, props: { id, ...PROPS } }));
  const pairRows = ([from, to]: [string, string]) =>
    sample
      .ids(from)
      .slice(0, 3)
      .map((id, at) => ({ from: id, to: sample.ids(to).at(-1 - at) ?? 'nobody', props: PROPS }));
  return {
    ...Object.fromEntries(
      LABELS.map((label) => [`node/${label.toLowerCase()}`, [{ rows: nodeRows(label) }]]),
    ),
    ...Object.fromEntries(
      Object.entries(ENDS).map(([file, ends]) => [`relationship/${file}`, [{ rows: pairRows(ends) }]]),
    ),
  };
};
