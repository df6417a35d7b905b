import type { Examples } from '../example.ts';

export const examples: Examples = (sample) => ({
  text: sample.ids('Document').map((id) => ({ id })),
});
