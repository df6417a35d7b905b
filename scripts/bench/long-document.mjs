import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const speakers = 12;
const positions = 40;
const words =
  'delegation river agreement guarantee ministry session border winter harbour council treaty proposal signature question answer assembly water budget region promise'.split(
    ' ',
  );

/** "Delegation river the agreement …": so many words, another choice for each seed. */
const sentence = (seed, length) =>
  Array.from({ length }, (_, at) => words[(seed * 7 + at * (3 + (seed % 5))) % words.length]).join(' ');

/**
 * Writes an invented dataset with one document of at least so many characters and so many quotes spread over it; of every ten, one
 * overlaps the one before and one is told by somebody else.
 */
export async function writeLongDocument(folder, characters, quotes) {
  const paragraphs = Math.ceil(characters / 560);
  const each = paragraphs / quotes;
  const statements = {};
  const text = [];
  let next = 0;
  for (let at = 0; at < paragraphs; at += 1) {
    const parts = [`Paragraph ${at + 1}, ${sentence(at, 22)}.`];
    while (next < quotes && next * each < at + 1) {
      const exact = `word ${next} of many, ${sentence(next, 9)}`;
      statements[`s-${next}`] = statement(next, exact);
      parts.push(`The ${sentence(next, 5)} said: “${exact}”, and went on ${sentence(next + 1, 6)}.`);
      next += 1;
    }
    while (parts.join(' ').length < 558) parts.push(`Then ${sentence(at + parts.length, 14)}.`);
    text.push(parts.join(' '));
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'text.txt'), text.join('\n\n'));
  await writeFile(join(folder, 'dataset.yaml'), JSON.stringify(dataset(statements)));
}

function statement(index, exact) {
  const overlapping = index % 10 === 3 ? exact.slice(0, exact.lastIndexOf(' ')) : exact;
  return {
    actor: `speaker-${index % speakers}`,
    kind: 'DIRECT',
    cue: 'said',
    quotes: [
      { document: 'text', exact },
      ...(overlapping === exact ? [] : [{ document: 'text', exact: overlapping }]),
    ],
    expresses: [
      { position: `position-${(index * 7) % positions}`, stance: index % 3 === 0 ? 'OPPOSES' : 'SUPPORTS' },
    ],
  };
}

const dataset = (statements) => ({
  dataset: 'long',
  title: 'A long document (invented)',
  coding: { coder: 'Dixit benchmarks', on: '2026-11-24', method: 'MANUAL' },
  actors: {
    press: { name: 'The Long Courier', kind: 'MEDIA' },
    ...Object.fromEntries(
      Array.from({ length: speakers }, (_, at) => [
        `speaker-${at}`,
        { name: `Speaker ${at + 1}`, kind: 'PERSON' },
      ]),
    ),
  },
  issues: { issue: { name: 'The river' } },
  positions: Object.fromEntries(
    Array.from({ length: positions }, (_, at) => [
      `position-${at}`,
      { proposition: `It holds that ${sentence(at, 8)}.`, issue: 'issue' },
    ]),
  ),
  documents: {
    text: {
      title: 'Minutes of a long session',
      text: 'text.txt',
      publisher: 'press',
      published: '2026-02-06',
    },
  },
  statements,
});
