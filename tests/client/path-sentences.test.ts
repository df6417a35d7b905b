import { expect, test } from '@jest/globals';
import type { EdgeType, HoldingStance, PathNodeFragment } from '../../client/generated/graphql.ts';
import { type Piece, sentenceOf } from '../../client/paths/sentences.ts';

type Told = Parameters<typeof sentenceOf>[2][number];

const us = { id: 'Actor:t.us', name: 'United States', kind: 'STATE' } as const;
const ukraine = { id: 'Actor:t.ukraine', name: 'Ukraine', kind: 'STATE' } as const;

const actor = (
  { id, name }: { id: string; name: string },
  represents: Extract<PathNodeFragment, { __typename: 'Actor' }>['represents'] = [],
): PathNodeFragment => ({ __typename: 'Actor', id, name, represents, memberOf: [] });

const position: PathNodeFragment = {
  __typename: 'Position',
  id: 'Position:t.p',
  proposition: 'Talks are needed.',
};

const said = (by: Told['actor'], cue: string, act: Told['act'] = 'SPEECH'): Told => ({
  act,
  cue,
  said: null,
  actor: by,
});
const plain = (one: { id: string; name: string; kind: 'STATE' }): Told['actor'] => ({
  ...one,
  description: null,
  represents: [],
});
const sybiha: Told['actor'] = {
  id: 'Actor:t.sybiha',
  name: 'Andrii Sybiha',
  kind: 'PERSON',
  description: null,
  represents: [{ role: 'Foreign Minister', since: null, until: null, actor: ukraine }],
};

/** Names in bold, words of the data between slashes. */
const written = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'cue' in piece ? `/${piece.cue}/` : `*${piece.name}*`;
    })
    .join('');

const sentence = (
  type: EdgeType,
  [source, target]: readonly [PathNodeFragment, PathNodeFragment],
  chain: readonly Told[] = [],
  stance: HoldingStance | null = null,
): string =>
  written(
    sentenceOf(
      { id: '', type, source: source.id, target: target.id, stance, statementCount: chain.length },
      { source, target },
      chain,
    ),
  );

test('who spoke to whom is told in the words of the data, and through whom it came', () => {
  const ends = [actor(us), actor(ukraine)] as const;
  const chain = [said(plain(us), 'had told Ukraine'), said(sybiha, 'told reporters')];
  expect(sentence('ADDRESSES', ends, chain)).toBe(
    '*United States* /had told/ *Ukraine*, as *Andrii Sybiha* /told reporters/',
  );
  expect(sentence('ADDRESSES', ends, [said(plain(us), 'insists')])).toBe(
    '*United States* /insists/, speaking to *Ukraine*',
  );
  // Until its words are there, the line itself.
  expect(sentence('ADDRESSES', ends)).toBe('*United States* speaks to *Ukraine*');
});

test('a minister tells the words of his own state as its minister', () => {
  const chain = [said(plain(ukraine), 'wants', 'STANCE'), said(sybiha, 'said')];
  expect(sentence('HOLDS', [actor(ukraine), position], chain, 'SUPPORTS')).toBe(
    '*Ukraine* supports: *Talks are needed.* (/wants/, not said in so many words), as its own foreign minister, *Andrii Sybiha*, /said/',
  );
});

test('whose words are passed on speaks first, whoever passes them on after', () => {
  const chain = [said(plain(us), 'warned'), said(sybiha, 'said')];
  expect(sentence('RELAYS', [actor({ id: sybiha.id, name: sybiha.name }), actor(us)], chain)).toBe(
    '*United States* /warned/, as *Andrii Sybiha* /said/',
  );
});

test('answers and mentions name whom they are about; every stance has its verb', () => {
  const ends = [actor(us), actor(ukraine)] as const;
  expect(sentence('ANSWERS', ends, [said(plain(us), 'replied')])).toBe(
    '*United States* /replied/, answering *Ukraine*',
  );
  expect(sentence('MENTIONS', ends, [said(plain(us), 'signalled')])).toBe(
    '*United States* /signalled/, speaking of *Ukraine*',
  );
  const stances = (['OPPOSES', 'NEUTRAL', 'MIXED'] as const).map((stance) =>
    sentence('HOLDS', [actor(us), position], [], stance),
  );
  expect(stances).toEqual([
    '*United States* opposes: *Talks are needed.*',
    '*United States* is neutral on: *Talks are needed.*',
    '*United States* both supports and opposes: *Talks are needed.*',
  ]);
});

test('the coder’s lines are told in the coder’s words, with role and time', () => {
  const tie = {
    role: 'Foreign Minister',
    since: { edtf: '2024' },
    until: null,
    actor: { id: ukraine.id },
  };
  const minister = actor({ id: sybiha.id, name: sybiha.name }, [tie]);
  expect(sentence('REPRESENTS', [minister, actor(ukraine)])).toBe(
    '*Andrii Sybiha* speaks for *Ukraine* as Foreign Minister since 2024',
  );
  const issue: PathNodeFragment = { __typename: 'Issue', id: 'Issue:t.i', name: 'Diplomacy' };
  expect(sentence('ABOUT', [position, issue])).toBe('*Talks are needed.* is about *Diplomacy*');
  expect(sentence('CONTRADICTS', [position, position])).toBe(
    '*Talks are needed.* contradicts *Talks are needed.*',
  );
});
