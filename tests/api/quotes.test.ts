import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';

const LORRA = fileURLToPath(new URL('../fixtures/lorra', import.meta.url));
const DAILY = readFileSync(`${LORRA}/documents/daily.txt`);

const quote = z.object({
  id: z.string(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number(),
  end: z.number(),
  verified: z.boolean(),
  context: z.object({ before: z.string(), exact: z.string(), after: z.string() }),
  selector: z.tuple([
    z.object({
      type: z.literal('TextQuoteSelector'),
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
    }),
    z.object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() }),
  ]),
});
const documents = z.object({
  documents: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          text: z.string(),
          quotes: z.object({ edges: z.array(z.object({ node: quote })) }),
        }),
      }),
    ),
  }),
});

const QUOTES = `{ documents { edges { node { id text quotes(first: 100) { edges { node {
  id exact prefix suffix start end verified context(characters: 40) { before exact after } selector } } } } } } }`;

describeOnEachDixit('quotes', [LORRA], ({ ask, codes, messages, files }) => {
  test('stand in their texts where they say, in UTF-16 units and in code points, and all are verified', async () => {
    const { edges } = documents.parse(await ask(QUOTES)).documents;
    expect(edges).toHaveLength(3);
    for (const { text, quotes } of edges.map(({ node }) => node)) {
      const starts = quotes.edges.map(({ node }) => node.start);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      for (const { node } of quotes.edges) {
        expect(text.slice(node.start, node.end)).toBe(node.exact);
        expect(node.context.exact).toBe(node.exact);
        expect(text.slice(0, node.start).endsWith(node.context.before)).toBe(true);
        expect(text.slice(node.end).startsWith(node.context.after)).toBe(true);
        const [words, place] = node.selector;
        expect(words).toMatchObject({ exact: node.exact, prefix: node.prefix, suffix: node.suffix });
        expect(Array.from(text).slice(place.start, place.end).join('')).toBe(node.exact);
        expect(node.verified).toBe(true);
      }
    }
  });

  test('bring each text into memory at most once', async () => {
    await ask(QUOTES);
    await ask(QUOTES);
    expect(files().filter((file) => file === 'document/text')).toEqual([]);
  });

  test('are what statements rest on, newest first', async () => {
    const found = z
      .object({
        node: z.object({
          quotes: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
        }),
      })
      .parse(
        await ask('{ node(id: "Statement:lorra.reck-small") { ... on Statement { quotes { id } } } }').then(
          () =>
            ask(
              '{ node(id: "Document:lorra.digest") { ... on Document { quotes(first: 1) { edges { node { id } } } } } }',
            ),
        ),
      );
    const [first] = found.node.quotes.edges;
    const data = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Quote { words locator document { id publisher { name } } statements { totalCount edges { node { actor { name } } } } } } }`,
      { id: first?.node.id },
    );
    expect(data).toMatchObject({
      node: { document: { id: 'Document:lorra.digest', publisher: { name: 'Meridon Daily' } } },
    });
  });

  test('take a context of 0 to 2000 characters', async () => {
    const document = `query ($n: Int) { node(id: "Statement:lorra.reck-small") { ... on Statement { quotes { context(characters: $n) { before } } } } }`;
    expect(await messages(document, { n: 2001 })).toContain(
      'characters: 0 to 2000 to either side, not 2001.',
    );
    expect(await codes(document, { n: -1 })).toEqual(['BAD_USER_INPUT']);
    expect(await ask(document, { n: 0 })).toMatchObject({
      node: { quotes: [{ context: { before: '' } }, { context: { before: '' } }] },
    });
  });
});

describeOnEachDixit('a document', [LORRA], ({ ask, messages }) => {
  test('gives its text as it is in the file, whole or in part, with the hash of its bytes', async () => {
    const text = DAILY.toString('utf8');
    const data = await ask(`{ node(id: "Document:lorra.daily") { ... on Document {
      title url language rights note length textSha256 text part: text(start: 3, end: 20) tail: text(start: -4, end: 1000000) none: text(start: 5, end: 5)
      published { edtf earliest latest } publisher { id } retells { id } retoldBy { id } dataset { id } quotes { totalCount } } } }`);
    expect(data).toEqual({
      node: {
        title: 'Весенний раунд переговоров о реке Лорра',
        url: null,
        language: 'ru',
        rights: null,
        note: 'In Russian and Arabic, with line ends of CR LF.',
        length: text.length,
        textSha256: createHash('sha256').update(DAILY).digest('hex'),
        text,
        part: text.slice(3, 20),
        tail: text,
        none: '',
        published: { edtf: '2025-05~', earliest: '2025-05-01', latest: '2025-05-31' },
        publisher: { id: 'Actor:lorra.daily' },
        retells: [],
        retoldBy: [],
        dataset: { id: 'Dataset:lorra' },
        quotes: { totalCount: expect.any(Number) },
      },
    });
  });

  test('refuses a part that ends before it starts', async () => {
    const document = '{ node(id: "Document:lorra.daily") { ... on Document { text(start: 9, end: 2) } } }';
    expect(await messages(document)).toEqual(['end: 2 comes before start, 9.']);
  });

  test('tells what it retells and what retells it', async () => {
    const data = await ask(
      `{ documents(orderBy: TITLE_ASC) { edges { node { id retells { id } retoldBy { id } } } } }`,
    );
    expect(data).toEqual({
      documents: {
        edges: [
          {
            node: { id: 'Document:lorra.digest', retells: [{ id: 'Document:lorra.courier' }], retoldBy: [] },
          },
          {
            node: { id: 'Document:lorra.courier', retells: [], retoldBy: [{ id: 'Document:lorra.digest' }] },
          },
          { node: { id: 'Document:lorra.daily', retells: [], retoldBy: [] } },
        ],
      },
    });
  });
});
