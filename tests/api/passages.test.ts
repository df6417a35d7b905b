import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { passageAt, passagesOf } from '../../server/api/passages.ts';
import { folderWith } from '../dataset/folder.ts';
import { LORRA } from '../harness/fixtures.ts';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';

/** The paragraphs of a text, as readers count them. */
const lines = (text: string) => text.split(/[\r\n]+/).filter((line) => line.trim() !== '');

describe('the passages of a text', () => {
  test('laid end to end are the text, each whole paragraphs with the number of its first', () => {
    const text = Array.from({ length: 300 }, (_, at) => `\r\nParagraph ${at} ${'🙂 '.repeat(at)}\r\n`).join(
      '',
    );
    const passages = passagesOf(text);
    expect(passages.length).toBeGreaterThan(5);
    expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { start, end, paragraph, continues } of passages) {
      expect(lines(text.slice(0, start))).toHaveLength(paragraph - 1);
      expect(continues).toBe(false);
      expect(end - start).toBeLessThanOrEqual(18_000);
    }
  });

  test('a paragraph that is too long goes over several, cut between words, never within a character', () => {
    const text = `First.\n${'many words '.repeat(5_000)}\n${'𝔏'.repeat(20_001)}\nLast.`;
    const passages = passagesOf(text);
    expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(passages.some(({ continues }) => continues)).toBe(true);
    for (const { start, end, continues, paragraph } of passages) {
      const part = text.slice(start, end);
      expect(part).not.toMatch(/\p{Surrogate}/u);
      expect(part.length).toBeLessThanOrEqual(18_000);
      expect(lines(text.slice(0, start))).toHaveLength(continues ? paragraph : paragraph - 1);
    }
  });

  test('of nothing are none; a place beyond the text is in the last', () => {
    expect(passagesOf('')).toEqual([]);
    expect(passageAt(passagesOf('One.'), 99)).toBe(0);
  });
});

const paragraphs = Array.from(
  { length: 40 },
  (_, at) => `Paragraph ${at}: "Words number ${at} of many", somebody said. ${'Filling. '.repeat(60)}`,
);
const text = paragraphs.join('\n\n');
const quoteOf = (at: number) => ({ document: 'text', exact: `Words number ${at} of many` });
/** Reaches over three passages. */
const across = text.slice(text.indexOf('Paragraph 5'), text.indexOf('Paragraph 33'));
const folder = await folderWith({
  'text.txt': text,
  'dataset.yaml': JSON.stringify({
    dataset: 'long',
    title: 'A long document (invented)',
    coding: { coder: 'Dixit tests', on: '2026-11-24', method: 'MANUAL' },
    actors: {
      one: { name: 'One', kind: 'PERSON' },
      other: { name: 'Other', kind: 'PERSON' },
      press: { name: 'Press', kind: 'MEDIA' },
    },
    issues: { issue: { name: 'Issue' } },
    positions: { position: { proposition: 'Something holds.', issue: 'issue' } },
    documents: { text: { title: 'A long text', text: 'text.txt', publisher: 'press' } },
    statements: Object.fromEntries(
      paragraphs.map((_, at) => [
        `s-${at}`,
        {
          actor: at % 3 === 0 ? 'other' : 'one',
          kind: 'DIRECT',
          cue: 'said',
          quotes: at === 7 ? [quoteOf(at), { document: 'text', exact: across }] : [quoteOf(at)],
          expresses: [{ position: 'position', stance: 'SUPPORTS' }],
        },
      ]),
    ),
  }),
});

const passage = z.object({
  index: z.number(),
  start: z.number(),
  end: z.number(),
  paragraph: z.number(),
  text: z.string(),
  quotes: z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ node: z.object({ id: z.string(), number: z.number(), start: z.number() }) })),
  }),
});
const READ =
  'index start end paragraph text quotes(first: 100) { totalCount edges { node { id number start } } }';
const about = (fields: string) => `{ node(id: "Document:long.text") { ... on Document { ${fields} } } }`;

describeOnEachDixit('a long document', [folder, LORRA], ({ ask, messages }) => {
  const passageOf = async (which: string) => {
    const data = await ask(about(`passage${which} { ${READ} }`));
    return z.object({ node: z.object({ passage }) }).parse(data).node.passage;
  };

  test('is read passage by passage, each with the quotes that reach into it and their numbers', async () => {
    const data = await ask(
      about(`text passages { ${READ} } quotes(first: 100) { edges { node { id number start } } }`),
    );
    const { node } = z
      .object({
        node: z.object({
          text: z.string(),
          passages: z.array(passage),
          quotes: passage.shape.quotes.omit({ totalCount: true }),
        }),
      })
      .parse(data);
    const all = node.quotes.edges.map((edge) => edge.node);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
    expect(node.passages.length).toBeGreaterThan(3);
    expect(node.passages.map((one) => one.text).join('')).toBe(text);
    const met = node.passages.map(({ quotes }) => quotes.edges.map((edge) => edge.node));
    for (const [at, { start, end, quotes }] of node.passages.entries()) {
      const own = all.filter((quote) => quote.start >= start && quote.start < end);
      expect(met[at]).toEqual(expect.arrayContaining(own));
      expect(quotes.totalCount).toBe(met[at]?.length);
    }
    const times = all.map(({ id }) => met.flat().filter((quote) => quote.id === id).length);
    expect(times.filter((count) => count > 1)).toHaveLength(1);
    expect(Math.max(...times)).toBeGreaterThan(2);
  });

  test('finds the passage of a quote, of a place, and a quote by its number', async () => {
    const numbered = await ask(about('quote(number: 20) { id number }'));
    const { quote } = z
      .object({ node: z.object({ quote: z.object({ id: z.string(), number: z.literal(20) }) }) })
      .parse(numbered).node;
    const found = await passageOf(`(quote: "${quote.id}")`);
    expect(found.quotes.edges.map(({ node }) => node.id)).toContain(quote.id);
    expect((await passageOf(`(at: ${found.start})`)).index).toBe(found.index);
    expect((await passageOf('(at: 1000000)')).end).toBe(text.length);
    expect((await passageOf('')).index).toBe(0);
    for (const number of [42, 0])
      expect(await ask(about(`quote(number: ${number}) { id }`))).toEqual({ node: { quote: null } });
  });

  test('counts what was quoted, and says that its text is unchanged', async () => {
    expect(await ask(about('unchanged counts { quotes statements speakers }'))).toEqual({
      node: { unchanged: true, counts: { quotes: 41, statements: 40, speakers: 2 } },
    });
  });

  test('has no passage for a quote of another document', async () => {
    const data = await ask(
      '{ node(id: "Document:lorra.courier") { ... on Document { quote(number: 1) { id } } } }',
    );
    const { id } = z.object({ node: z.object({ quote: z.object({ id: z.string() }) }) }).parse(data)
      .node.quote;
    for (const quote of [id, 'Quote:gone', 'nonsense']) {
      expect(await ask(about(`passage(quote: "${quote}") { index }`))).toEqual({
        node: { passage: null },
      });
    }
    expect(await messages(about(`passage(quote: "${id}", at: 1) { index }`))).toEqual([
      'Give `quote` or `at`, not both.',
    ]);
  });
});
