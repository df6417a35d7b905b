import type { Examples } from '../example.ts';

const PARENTS = ['Actor', 'Position', 'Event', 'Quote'];

export const examples: Examples = (sample) => {
  const parents = PARENTS.map((label) => ({ label, ids: sample.ids(label) }));
  const ofActors = sample.ids('Actor').map((id) => ({ above: `${id} `, below: `${id} ~` }));
  return {
    'count-of-nodes': parents,
    'of-nodes-ascending': parents,
    'of-nodes-descending': parents,
    'of-actor-ascending': ofActors,
    'of-actor-descending': ofActors,
  };
};
