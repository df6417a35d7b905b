import type { Examples } from '../example.ts';

const TYPES = [
  'EXPRESSES',
  'REPORTS',
  'ADDRESSED_TO',
  'MENTIONS',
  'ANSWERS',
  'REPRESENTS',
  'MEMBER_OF',
  'ABOUT',
  'CONTRADICTS',
  'REFINES',
  'PUBLISHED_BY',
  'RETELLS',
];

export const examples: Examples = () => ({
  step: [TYPES, ...TYPES.map((type) => [type]), []].map((types) => ({ types })),
});
