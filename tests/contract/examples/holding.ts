import type { Examples } from '../example.ts';

export const examples: Examples = (sample) => {
  const held = sample.ends('EXPRESSES').flatMap(({ from, to: position }) =>
    sample
      .ends('SAID')
      .filter(({ to }) => to === from)
      .map(({ from: actor }) => ({ actor, position })),
  );
  return {
    'by-ids': [{ ids: held }, { ids: [...held.slice(0, 2), { actor: 'nobody', position: 'nothing' }] }],
  };
};

export const unordered = ['said'];
