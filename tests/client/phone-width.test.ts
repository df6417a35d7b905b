import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { phone } from '../../client/page/phone.ts';

const root = new URL('../../', import.meta.url);

test('styles, code and the built page agree on how wide a phone is at most', async () => {
  const widest = Number(/max-width: (\d+)px/.exec(phone)?.[1]);
  const styles = (await readdir(new URL('client/', root), { recursive: true })).filter((name) =>
    name.endsWith('.css'),
  );
  const files = [...styles.map((name) => `client/${name}`), 'server/build-client.ts'];
  const found = new Set<string>();
  for (const file of files) {
    const text = await readFile(new URL(file, root), 'utf8');
    // Other widths that layouts change at are far from it.
    for (const [, edge, width] of text.matchAll(/\((max|min)-width: (\d+)px\)/g))
      if (Math.abs(Number(width) - widest) < 100) found.add(`${edge} ${width}`);
  }
  expect([...found].toSorted()).toEqual([`max ${widest}`, `min ${widest + 1}`]);
});
