import type {
  ReadSpeakerFragment,
  ReadStatementFragment,
  ReadTraceFragment,
} from '../../client/generated/graphql.ts';

/** An actor as a trace tells of it, with only what a test names. */
export const speaker = (name: string, more: Partial<ReadSpeakerFragment> = {}): ReadSpeakerFragment => ({
  id: `Actor:invented.${name}`,
  name,
  kind: 'PERSON',
  description: null,
  represents: [],
  ...more,
});

/** A tie to the body that somebody speaks for. */
export const tie = (
  body: string,
  role: string | null,
  until: string | null = null,
): ReadSpeakerFragment['represents'][number] => ({
  role,
  since: null,
  until: until === null ? null : { latest: until },
  actor: { id: `Actor:invented.${body}`, name: body, kind: 'STATE' },
});

/** A statement in a chain. */
export const statement = (
  actor: ReadSpeakerFragment,
  more: Partial<ReadStatementFragment> = {},
): ReadStatementFragment => ({
  id: `Statement:invented.${actor.name}`,
  act: 'SPEECH',
  cue: 'said',
  cues: ['said'],
  certainty: null,
  coding: { coder: 'Dixit tests', on: '2031-03-01', method: 'MANUAL' },
  dataset: { id: 'Dataset:invented', title: 'Invented' },
  said: { edtf: '2031-02-05', earliest: '2031-02-05', latest: '2031-02-05' },
  actor,
  quotes: [],
  expressions: [],
  addressedTo: [],
  at: null,
  ...more,
});

/** A quote of ten units at 100 in an invented document. */
export const quote = (more: Partial<ReadTraceFragment['quote']> = {}): ReadTraceFragment['quote'] => ({
  id: 'Quote:invented.report.100-110-s',
  exact: 'ten units.',
  start: 100,
  end: 110,
  words: 'SPEAKER',
  locator: null,
  context: { before: '', after: '' },
  document: {
    id: 'Document:invented.report',
    title: 'A report',
    url: null,
    language: 'en',
    published: { edtf: '2031-02-06' },
    publisher: { id: 'Actor:invented.courier', name: 'The Delta Courier' },
    retells: [],
  },
  ...more,
});

/** A trace with only what a test names. */
export const trace = (more: Partial<ReadTraceFragment> = {}): ReadTraceFragment => ({
  verified: true,
  retelling: false,
  stance: null,
  condition: null,
  position: null,
  chain: [statement(speaker('Ilen Maroush'))],
  quote: quote(),
  ...more,
});
