import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('./', import.meta.resolve('#package')));

/** The folder of the dataset that ships. */
export const seedFolder = `${root}seeds/ukraine-peace-talks`;

/** Ids of the seed dataset as the API gives them. */
export const seed = {
  sybiha: 'Actor:ukraine-peace-talks.sybiha',
  ukraine: 'Actor:ukraine-peace-talks.ukraine',
  onlyTrump: 'Position:ukraine-peace-talks.only-trump',
  guarantees: 'Issue:ukraine-peace-talks.security-guarantees',
  interview: 'Document:ukraine-peace-talks.interview-retelling',
  sybihaOnTrump: 'HOLDS~Actor:ukraine-peace-talks.sybiha~Position:ukraine-peace-talks.only-trump',
  usOnRatifying: 'HOLDS~Actor:ukraine-peace-talks.united-states~Position:ukraine-peace-talks.us-will-ratify',
  sybihaForUkraine: 'REPRESENTS~Actor:ukraine-peace-talks.sybiha~Actor:ukraine-peace-talks.ukraine',
} as const;
