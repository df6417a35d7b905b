import { expect, test } from '@jest/globals';
import type { Block } from '../../client/address/contents.ts';
import {
  blockOf,
  bringingIn,
  collapsible,
  collapsing,
  type Drawing,
  type Found,
  settingDown,
  standing,
} from '../../client/canvas/free/blocks.ts';
import { seeded, shuffled } from '../../client/canvas/layout/random.ts';

/** Positions `p-<issue>-<n>` stand by issue, documents `d-<n>` together, everything else alone. */
const groupOf = (id: string): string | null => {
  if (id.startsWith('d-')) return 'documents';
  return id.startsWith('p-') ? id.slice(0, 3) : null;
};

/** Rows of 20, each block on the next free 1000: what is tested here is who stands with whom. */
const rowTop = (block: Block, id: string): number => 30 + 20 * block.nodes.indexOf(id);

function drawing(room = true): Drawing & { readonly used: string[] } {
  const used: string[] = [];
  return {
    used,
    groupOf,
    place: (blocks, _parent, drafts) =>
      drafts.map((_, index) => ({ x: 0, y: 1000 * (blocks.length + index) })),
    hasRoom: () => room,
    rowTop,
    newKey: () => {
      used.push(String(used.length + 1));
      return String(used.length);
    },
  };
}

const along = (type: string, ids: readonly string[]): Found[] => ids.map((id) => ({ id, along: type }));
const start = (draw: Drawing): readonly Block[] => settingDown([], 'a', draw);
const shape = (blocks: readonly Block[]) =>
  blocks.map(({ parent, nodes }) => `${parent ?? ''}: ${nodes.join(' ')}`);

test('positions come as one block for each issue, documents as one, actors one by one', () => {
  const draw = drawing();
  const blocks = bringingIn(
    start(draw),
    'a',
    [
      ...along('HOLDS', ['p-x1', 'p-y1', 'p-x2']),
      ...along('RELAYS', ['b', 'c']),
      ...along('IN', ['d-1', 'd-2']),
    ],
    draw,
  );
  expect(shape(blocks)).toEqual([': a', 'a: p-x1 p-x2', 'a: p-y1', 'a: b', 'a: c', 'a: d-1 d-2']);
});

test('what stands already stays where it is, and a node that is found twice comes once', () => {
  const draw = drawing();
  const first = bringingIn(start(draw), 'a', along('HOLDS', ['p-x1', 'b']), draw);
  const second = bringingIn(
    first,
    'b',
    [...along('HOLDS', ['p-x1', 'p-x2']), ...along('REFINES', ['p-x2'])],
    draw,
  );
  expect(shape(second)).toEqual([': a', 'a: p-x1', 'a: b', 'b: p-x2']);
  expect(second.slice(0, 3)).toEqual(first);
});

test('a further page extends the block of the same expansion, where there is room; else it is a block of its own', () => {
  const draw = drawing();
  const first = bringingIn(start(draw), 'a', along('HOLDS', ['p-x1', 'p-x2']), draw);
  const second = bringingIn(first, 'a', along('HOLDS', ['p-x3', 'p-y1']), draw);
  expect(shape(second)).toEqual([': a', 'a: p-x1 p-x2 p-x3', 'a: p-y1']);
  expect(second[1]).toMatchObject({ key: first[1]?.key, at: first[1]?.at });
  const crowded = bringingIn(first, 'a', along('HOLDS', ['p-x3']), {
    ...drawing(false),
    newKey: () => 'new',
  });
  expect(shape(crowded)).toEqual([': a', 'a: p-x1 p-x2', 'a: p-x3']);
  expect(crowded.slice(0, 2)).toEqual(first);
});

test('collapsing takes what the expansion brought; what something else was brought in from stays, where it is', () => {
  const draw = drawing();
  const first = bringingIn(start(draw), 'a', along('HOLDS', ['p-x1', 'p-x2', 'p-x3']), draw);
  const second = bringingIn(first, 'p-x2', along('HOLDS', ['b']), draw);
  expect(collapsible(second, 'a')).toEqual(['p-x1', 'p-x3']);
  const collapsed = collapsing(second, 'a', { rowTop });
  expect(shape(collapsed)).toEqual([': a', 'a: p-x2', 'p-x2: b']);
  const before = blockOf(second, 'p-x2');
  const after = blockOf(collapsed, 'p-x2');
  if (!before || !after) throw new Error('the parent of a block is gone');
  expect(after.at.y + rowTop(after, 'p-x2')).toBe(before.at.y + rowTop(before, 'p-x2'));
  expect(shape(collapsing(collapsing(collapsed, 'p-x2', { rowTop }), 'a', { rowTop }))).toEqual([': a']);
});

test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'expanding five times and collapsing in any order, seed %i: nothing twice, no parent lost, back to the start',
  (seed) => {
    const random = seeded(seed);
    const draw = drawing(random() < 0.7);
    const positions = ['x', 'y', 'z'].flatMap((issue) => [1, 2, 3, 4].map((n) => `p-${issue}${n}`));
    const all = ['b', 'c', 'e', 'f', 'd-1', 'd-2', 'd-3', ...positions];
    let blocks = start(draw);
    for (let step = 0; step < 5; step++) {
      const [parent = 'a'] = shuffled(standing(blocks), random);
      const found = shuffled(all, random)
        .slice(0, 2 + Math.floor(random() * 6))
        .filter((id) => id !== parent);
      const next = bringingIn(blocks, parent, along('HOLDS', found), draw);
      const expected = new Set([...standing(blocks), ...found]);
      expect(new Set(standing(next))).toEqual(expected);
      for (const block of blocks) expect(next.find(({ key }) => key === block.key)?.at).toEqual(block.at);
      blocks = next;
    }
    const parents = shuffled([...new Set(blocks.flatMap(({ parent }) => parent ?? []))], random);
    // Once round leaves what others were brought in from at its time; going round again takes that too.
    for (const parent of parents.flatMap(() => parents)) {
      const gone = collapsible(blocks, parent);
      const next = collapsing(blocks, parent, { rowTop });
      expect(standing(next)).toEqual(standing(blocks).filter((id) => !gone.includes(id)));
      for (const block of next) if (block.parent !== null) expect(standing(next)).toContain(block.parent);
      blocks = next;
    }
    expect(shape(blocks)).toEqual([': a']);
    expect(new Set(draw.used).size).toBe(draw.used.length);
  },
);
