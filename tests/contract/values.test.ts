import { expect, test } from '@jest/globals';
import type { Parameter } from '../../server/graph/database.ts';
import { describeOnEachEngine } from '../harness/engines.ts';
import { createIssue, echo, issue } from './queries.ts';

const MEGABYTE = 2 ** 20;

const scalars: Record<string, Parameter> = {
  yes: true,
  no: false,
  zero: 0,
  'a negative integer': -42,
  'the greatest integer': Number.MAX_SAFE_INTEGER,
  'the least integer': Number.MIN_SAFE_INTEGER,
  'a fraction': 0.1,
  'a negative fraction': -2.5,
  'a tiny fraction': 1.5e-300,
  'no text': '',
  'a line': 'Only they can end it, she said.',
  'white space': ' \t\r\n\u00A0\u2028 ',
  'a byte order mark': '\uFEFFtext',
  'a NUL': 'before\0after',
  'Cyrillic and accents': 'Зеленський, Zoë, İ, ß',
  'composed and decomposed': '\u00E9 e\u0301',
  'right to left with marks': '\u202Bقال الوزير\u202C',
  'astral characters': '𝔇𝔦𝔵𝔦𝔱 👩‍👩‍👧 𒀀',
  'quotation marks': `' " \` \\ \\' \\" \\u0041`,
  'what looks like Cypher': "'}) DETACH DELETE n // $id {id: 1} `x` /* */ ; MATCH (n)",
  'what looks like a template': '${id} {{id}} %s $1',
  'a megabyte of text': 'Слово 𝔇 '.repeat(MEGABYTE / 8),
};

const lists: Record<string, Parameter> = {
  'an empty list': [],
  'a list of texts': ['said', 'told reporters', 'said'],
  'a list of integers': [3, 1, 2],
  'a list of numbers': [1, 2.5],
  'a list of booleans': [true, false],
};

const nested: Record<string, Parameter> = {
  nothing: null,
  'a list with nothing in it': [1, null, 'x'],
  'a list of lists': [[1], [], [['x']]],
  'a map': { id: 'x', order: 1, end: null, cues: ['said'] },
  'a list of maps': [{ a: { b: [{ c: 1 }] } }, {}],
};

describeOnEachEngine('values', (openEmpty) => {
  test('as parameters come back as they were', async () => {
    const database = await openEmpty();
    for (const [name, value] of Object.entries({ ...scalars, ...lists, ...nested })) {
      expect({ name, rows: await database.read(echo, { value }) }).toEqual({ name, rows: [{ value }] });
    }
  });

  test('as properties are stored as they were', async () => {
    const database = await openEmpty();
    const properties = { ...scalars, ...lists };
    await database.write(createIssue, { id: 'contract.values', properties });
    const [stored] = await database.read(issue, { id: 'contract.values' });
    expect(stored?.properties).toEqual({ ...properties, id: 'contract.values' });
  });

  test('that are nothing take a property away', async () => {
    const database = await openEmpty();
    await database.write(createIssue, { id: 'contract.nothing', properties: { note: null } });
    const [stored] = await database.read(issue, { id: 'contract.nothing' });
    expect(stored?.properties).toEqual({ id: 'contract.nothing' });
  });

  test('that look like Cypher are no Cypher', async () => {
    const database = await openEmpty();
    const id = "'}) DETACH DELETE n //";
    await database.write(createIssue, { id, properties: { name: '`) MATCH (m) DELETE m' } });
    expect(await database.read(issue, { id })).toEqual([
      { properties: { id, name: '`) MATCH (m) DELETE m' } },
    ]);
  });
});
