import type { Examples } from '../example.ts';

export const examples: Examples = (sample) => ({
  delete: sample.ids('Dataset').map((id) => ({ id })),
});
