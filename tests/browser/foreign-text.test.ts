import { expect, test } from '@jest/globals';
import { folderWith } from '../dataset/folder.ts';
import { describeInBrowser } from '../harness/browser.ts';
import { dixitFor } from '../harness/dixit-on.ts';

const markup = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const words = `Words ${markup} in a text`;

/** A dataset in which everything that can be named is markup. JSON is YAML too. */
const hostile = JSON.stringify({
  dataset: 'hostile',
  title: `Title ${markup}`,
  coding: { coder: markup, on: '2026-11-24', method: 'MANUAL' },
  actors: {
    speaker: { name: `Speaker ${markup}`, kind: 'PERSON', description: markup, aliases: [markup] },
    publisher: { name: `Publisher ${markup}`, kind: 'MEDIA' },
  },
  issues: { issue: { name: `Issue ${markup}` } },
  positions: { position: { proposition: `Position ${markup}`, issue: 'issue' } },
  documents: { text: { title: `Document ${markup}`, text: 'text.txt', publisher: 'publisher' } },
  statements: {
    statement: {
      actor: 'speaker',
      kind: 'DIRECT',
      cue: 'said',
      quotes: [{ document: 'text', exact: words }],
      expresses: [{ position: 'position', stance: 'SUPPORTS', condition: markup }],
    },
  },
});

describeInBrowser('Text from the data', (visit) => {
  const url = dixitFor(async () => ({
    engine: 'embedded',
    datasets: [
      await folderWith({ 'dataset.yaml': hostile, 'text.txt': `${words}, somebody said. ${markup}\n` }),
    ],
  }));

  test.each([
    ['the canvas', '/', '.drawing'],
    ['the reader', '/?selected=HOLDS~Actor:hostile.speaker~Position:hostile.position', '.reader .quote'],
    ['an actor', '/?selected=Actor:hostile.speaker', '.reader .quote'],
    ['search', '/?q=words', '[role=option]'],
    ['the document', '/document/Document:hostile.text', '.margin-notes .note'],
  ])('is shown as it stands and never becomes markup: %s', async (_name, path, ready) => {
    const page = await visit(`${url()}${path}`);
    await page.locator(ready).first().waitFor();
    expect(
      await page.evaluate('[window.hacked, document.querySelectorAll("#root script, #root img").length]'),
    ).toEqual([undefined, 0]);
    expect(await page.locator('#root').innerText()).toContain('<script>window.hacked=1</script>');
  });
});

const paragraphs = Array.from(
  { length: 700 },
  (_, index) =>
    `Paragraph ${index}: "Words number ${index} of many", somebody said. ${'Filling. '.repeat(26)}`,
);
const long = JSON.stringify({
  dataset: 'long',
  title: 'A long document (invented)',
  coding: { coder: 'Dixit tests', on: '2026-11-24', method: 'MANUAL' },
  actors: { speaker: { name: 'Speaker', kind: 'PERSON' }, publisher: { name: 'Publisher', kind: 'MEDIA' } },
  issues: { issue: { name: 'Issue' } },
  positions: { position: { proposition: 'Something holds.', issue: 'issue' } },
  documents: { text: { title: 'A long text', text: 'text.txt', publisher: 'publisher' } },
  statements: Object.fromEntries(
    Array.from({ length: 140 }, (_, index) => [
      `s-${index}`,
      {
        actor: 'speaker',
        kind: 'DIRECT',
        cue: 'said',
        quotes: [{ document: 'text', exact: `Words number ${index * 5} of many` }],
        expresses: [{ position: 'position', stance: 'SUPPORTS' }],
      },
    ]),
  ),
});

describeInBrowser('A text of 200,000 characters with 140 quotes', (visit) => {
  const url = dixitFor(async () => ({
    engine: 'embedded',
    datasets: [await folderWith({ 'dataset.yaml': long, 'text.txt': paragraphs.join('\n\n') })],
  }));

  test('is there whole, its quotes marked where it is read, and stepped through without waiting', async () => {
    const page = await visit(`${url()}/document/Document:long.text`);
    await page.getByText('Paragraph 699:').waitFor({ state: 'attached' });
    await page.locator('.document-text .tag').first().waitFor();
    const milliseconds = await page.evaluate(`(async () => {
      const from = performance.now();
      for (let step = 0; step < 20; step += 1) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
      return performance.now() - from;
    })()`);
    await page.getByText('Quote 20 of 140').waitFor();
    // 20 steps of two frames each take 0.7 s where nothing else does; a step that redraws the whole text takes ten times that.
    expect(milliseconds).toBeLessThan(8_000);
  });
});
