import { plugins } from '@citation-js/core';
import { expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import { z } from 'zod';
import { annotationOf } from '../../client/cite/annotation.ts';
import { bibtexCitation } from '../../client/cite/bibtex.ts';
import { attributionsOf, type Cited, type CitedQuote } from '../../client/cite/cited.ts';
import { markdownCitation } from '../../client/cite/markdown.ts';
import { plainCitation } from '../../client/cite/plain.ts';
import { annoContext } from './anno-context.ts';
import { quote, speaker, statement, tie, trace } from './telling.ts';

const belmara = speaker('Belmara', { kind: 'STATE' });
const minister = speaker('Ilen Maroush', { represents: [tie('Belmara', 'Foreign Minister')] });
const link = 'http://localhost/document/Document:invented.report?quote=Quote:invented.report.100-110-s';

const coded = { id: 'Dataset:invented', title: 'Invented', coding: { coder: 'A. Coder', on: '2031-03-01' } };

/** A quote with all that a citation asks for, and only what a test names. */
function cited(
  more: Partial<CitedQuote['document']> = {},
  own: Partial<Pick<CitedQuote, 'exact' | 'words' | 'locator'>> = {},
): Cited {
  const plain = quote(own);
  const selector = [
    { type: 'TextQuoteSelector', exact: plain.exact, prefix: 'said: “', suffix: '”' },
    { type: 'TextPositionSelector', start: 98, end: 108 },
  ];
  return {
    quote: {
      __typename: 'Quote',
      ...plain,
      selector,
      document: { ...plain.document, rights: null, dataset: coded, ...more },
    },
    attribution: {
      chain: [statement(belmara), statement(minister, { cue: 'told reporters' })],
      expressed: [
        {
          stance: 'SUPPORTS',
          position: { id: 'Position:invented.binding', proposition: 'Guarantees must bind.' },
          condition: 'all sign',
        },
      ],
    },
    link,
  };
}

test('as plain text it says who said it through whom, in which words, when, where published, and its address', () => {
  expect(plainCitation(cited()).split('\n')).toEqual([
    '“ten units.”',
    '— Belmara, as told by its own foreign minister, Ilen Maroush, said 5 February 2031 (“said”, “told reporters”)',
    'The Delta Courier, “A report”, published 6 February 2031',
    link,
  ]);
});

test('a reporter’s words are named so, uncertain dates stand in words, a retelling names what it retells', () => {
  const retells = [
    {
      id: 'Document:invented.first',
      title: 'The first',
      publisher: { id: 'Actor:invented.press', name: 'The Press' },
    },
  ];
  const text = plainCitation(cited({ published: { edtf: '2031-02~' }, retells }, { words: 'REPORTER' }));
  expect(text).toContain('[in a reporter’s words]');
  expect(text).toContain('published about February 2031 (retells The Press, “The first”)');
});

test('words from right to left are held apart from what stands around them', () => {
  expect(plainCitation(cited({}, { exact: 'قال نعم' }))).toContain('“\u2068قال نعم\u2069”');
});

test('in Markdown nothing of the data becomes markup', () => {
  const text = markdownCitation(
    cited(
      { title: '[x](javascript:1) *A*', url: 'https://press.example/a_(b)' },
      { exact: '# no\n<b>_heading_</b>' },
    ),
  );
  expect(text).toContain('> “\\# no\n> \\<b\\>\\_heading\\_\\</b\\>”');
  expect(text).toContain('[“\\[x\\]\\(javascript\\:1\\) \\*A\\*”](<https://press.example/a_(b)>)');
  expect(text).toContain(`](<${link}>)`);
});

test('in BibTeX what LaTeX would take for commands is read back as it was, Cyrillic, Arabic and braces too', async () => {
  const title = '100% “Угода” {и} $5_a & #1 ~ ^ \\ قال';
  const exact = 'Ні — {braces} & 50%';
  const text = await bibtexCitation(
    cited({ title, url: 'https://press.example/a_b?c=%20&d', language: 'uk', rights: 'CC BY' }, { exact }),
    '2031-03-09',
  );
  const [entry] = plugins.input.chain(text, { generateGraph: false });
  expect(entry).toMatchObject({
    title,
    URL: 'https://press.example/a_b?c=%20&d',
    publisher: 'The Delta Courier',
    issued: { 'date-parts': [[2031, 2, 6]] },
    accessed: { 'date-parts': [[2031, 3, 9]] },
    note: expect.stringContaining(`“${exact}”`),
  });
  expect(entry?.['note']).toContain('told by its own foreign minister');
  expect(entry?.['note']).toContain('Quote:invented.report.100-110-s');
  // The month is a macro of the styles, no text; old styles read it beside the year.
  expect(text).toMatch(/^ {2}month = feb,$/m);
  expect(text).toMatch(/^@misc\{invented\.report\.100-110-s,\n/);
});

test.each([
  ['2031-02~', 'published about February 2031'],
  ['2031-02/2031-03', 'published between February and March 2031'],
  ['../2031-02-06', 'published 6 February 2031 or before'],
])(
  'an uncertain date of publication, %s, stands in BibTeX as EDTF and in words, with no month',
  async (edtf, words) => {
    const text = await bibtexCitation(cited({ published: { edtf } }), '2031-03-09');
    expect(text).toContain(`date = {${edtf}}`);
    expect(text).toContain('year = {2031}');
    expect(text).toContain(words);
    expect(text).not.toContain('month');
  },
);

test('a document without an address of its own is cited in BibTeX by where it can be read here, once', async () => {
  const text = await bibtexCitation(cited(), '2031-03-09');
  const [entry] = plugins.input.chain(text, { generateGraph: false });
  expect(entry).toMatchObject({ URL: link });
  expect(text.split(link)).toHaveLength(2);
});

const expanded = z.array(z.record(z.string(), z.unknown()));

test('as a Web Annotation an independent processor reads every term of it', async () => {
  const annotation = annotationOf(
    cited({ url: 'https://press.example/report', rights: 'https://creativecommons.org/licenses/by/4.0/' }),
    (id) => `http://localhost/dossier/${id}`,
  );
  const options = {
    // Terms that the context does not know, and relative addresses, are errors.
    safe: true,
    documentLoader: async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return { documentUrl: url, document: annoContext };
    },
  };
  const read: unknown = await jsonld.expand(JSON.parse(JSON.stringify(annotation)), options);
  const oa = 'http://www.w3.org/ns/oa#';
  const [node] = expanded.parse(read);
  expect(node).toMatchObject({
    '@id': link,
    '@type': [`${oa}Annotation`],
    [`${oa}motivatedBy`]: [{ '@id': `${oa}describing` }],
    [`${oa}hasTarget`]: [
      {
        [`${oa}hasSource`]: [{ '@id': 'https://press.example/report' }],
        [`${oa}hasSelector`]: [
          { '@type': [`${oa}TextQuoteSelector`], [`${oa}exact`]: [{ '@value': 'ten units.' }] },
          { '@type': [`${oa}TextPositionSelector`], [`${oa}start`]: [{ '@value': 98 }] },
        ],
      },
    ],
  });
  expect(JSON.stringify(node)).toContain('Belmara, as told by its own foreign minister');
  expect(JSON.stringify(node)).toContain('http://localhost/dossier/Position:invented.binding');
});

const position = (name: string) => ({ id: `Position:invented.${name}`, proposition: name });

test('of a quote on which several statements rest, each is one attribution with all that it expresses', () => {
  const found = attributionsOf(quote().id, [
    trace({ position: position('a'), stance: 'SUPPORTS' }),
    trace({ position: position('b'), stance: 'OPPOSES' }),
    trace({ chain: [statement(belmara), statement(minister)], position: position('a'), stance: 'SUPPORTS' }),
    trace({
      quote: quote({ id: 'Quote:invented.other.1-2-s' }),
      position: position('c'),
      stance: 'SUPPORTS',
    }),
  ]);
  expect(found.map(({ expressed }) => expressed.length)).toEqual([2, 1]);
});
