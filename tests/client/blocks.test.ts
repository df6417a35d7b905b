import { expect, test } from '@jest/globals';
import { type Block, untouched } from '../../client/address/contents.ts';
import {
  blockOf,
  bringingIn as bringingInSteps,
  type Drawing,
  type Found,
  nodesIn,
  settingDown,
  type Standing,
} from '../../client/canvas/free/blocks.ts';
import { bringingBack, collapsible, collapsing, countStowed } from '../../client/canvas/free/collapse.ts';
import { runAll } from '../../client/canvas/layout/steps.ts';
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
    *place(blocks, _parent, drafts) {
      yield;
      return drafts.map((_, index) => ({ x: 0, y: 1000 * (blocks.length + index) }));
    },
    nearest: (_, { at }) => at,
    hasRoom: () => room,
    rowTop,
    newKey: () => {
      used.push(String(used.length + 1));
      return String(used.length);
    },
  };
}

const along = (type: string, ids: readonly string[]): Found[] => ids.map((id) => ({ id, along: type }));
const start = (draw: Drawing): Standing => ({ ...untouched, blocks: runAll(settingDown([], 'a', draw)) });
const bringingIn = (...all: Parameters<typeof bringingInSteps>): Standing => runAll(bringingInSteps(...all));
const shape = ({ blocks }: Standing) =>
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
  expect(second.blocks.slice(0, 3)).toEqual(first.blocks);
  expect(second.reached).toEqual({ b: ['p-x1'] });
});

test('a further page extends the block of the same expansion, where there is room; else it is a block of its own', () => {
  const draw = drawing();
  const first = bringingIn(start(draw), 'a', along('HOLDS', ['p-x1', 'p-x2']), draw);
  const second = bringingIn(first, 'a', along('HOLDS', ['p-x3', 'p-y1']), draw);
  expect(shape(second)).toEqual([': a', 'a: p-x1 p-x2 p-x3', 'a: p-y1']);
  expect(second.blocks[1]).toMatchObject({ key: first.blocks[1]?.key, at: first.blocks[1]?.at });
  const crowded = bringingIn(first, 'a', along('HOLDS', ['p-x3']), {
    ...drawing(false),
    newKey: () => 'new',
  });
  expect(shape(crowded)).toEqual([': a', 'a: p-x1 p-x2', 'a: p-x3']);
  expect(crowded.blocks.slice(0, 2)).toEqual(first.blocks);
});

test('collapsing takes what the expansion brought; what something else was brought in from stays, where it is', () => {
  const draw = drawing();
  const first = bringingIn(start(draw), 'a', along('HOLDS', ['p-x1', 'p-x2', 'p-x3']), draw);
  const second = bringingIn(first, 'p-x2', along('HOLDS', ['b']), draw);
  expect(collapsible(second, 'a')).toEqual(['p-x1', 'p-x3']);
  const collapsed = collapsing(second, 'a', draw);
  expect(shape(collapsed)).toEqual([': a', 'a: p-x2', 'p-x2: b']);
  const before = blockOf(second.blocks, 'p-x2');
  const after = blockOf(collapsed.blocks, 'p-x2');
  if (!before || !after) throw new Error('the parent of a block is gone');
  expect(after.at.y + rowTop(after, 'p-x2')).toBe(before.at.y + rowTop(before, 'p-x2'));
  expect(shape(collapsing(collapsing(collapsed, 'p-x2', draw), 'a', draw))).toEqual([': a']);
});

test('what a second expansion found, too, stays when the first is collapsed, and goes with the second', () => {
  const draw = drawing();
  const first = bringingIn(start(draw), 'a', along('HOLDS', ['p-x1', 'p-x2', 'b']), draw);
  const both = bringingIn(first, 'b', along('HOLDS', ['p-x2', 'p-y1']), draw);
  const withoutFirst = collapsing(both, 'a', draw);
  expect(nodesIn(withoutFirst.blocks)).toEqual(['a', 'p-x2', 'b', 'p-y1']);
  expect(nodesIn(collapsing(withoutFirst, 'b', draw).blocks)).toEqual(['a', 'b']);
  // The other way round: the first still needs it.
  expect(nodesIn(collapsing(both, 'b', draw).blocks)).toEqual(['a', 'p-x1', 'p-x2', 'b']);
});

const byKey = ({ blocks }: Standing) => blocks.toSorted((one, other) => (one.key < other.key ? -1 : 1));
const positions = ['x', 'y', 'z'].flatMap((issue) => [1, 2, 3, 4].map((n) => `p-${issue}${n}`));
const everything = ['b', 'c', 'e', 'f', 'd-1', 'd-2', 'd-3', ...positions];
const sorted = (ids: Iterable<string>) => [...ids].toSorted();

/**
 * What the canvas is to be, said another way: each expansion is the set of what it found. A node is there for its first finder's sake; when that
 * is collapsed, for that of the next one that is there and did not come through it; without any, it goes unless something came through it.
 */
function oracle() {
  const found = new Map<string, Set<string>>();
  const because = new Map<string, string | null>([['a', null]]);
  const cameThrough = (id: string, other: string): boolean => {
    for (let at: string | null = id; at !== null; at = because.get(at) ?? null) if (at === other) return true;
    return false;
  };
  return {
    nodes: () => sorted(because.keys()),
    expand: (parent: string, ids: readonly string[]) => {
      const all = found.get(parent) ?? new Set();
      found.set(parent, all);
      for (const id of ids) {
        all.add(id);
        if (!because.has(id)) because.set(id, parent);
      }
    },
    collapse: (parent: string) => {
      const own = [...because].flatMap(([id, cause]) => (cause === parent ? [id] : []));
      found.delete(parent);
      const hasBrought = (id: string) => [...because].some(([other, cause]) => cause === id && other !== id);
      const safe = new Set(own.filter(hasBrought));
      const stands = (id: string) => because.has(id) && (!own.includes(id) || safe.has(id));
      for (let changed = true; changed;) {
        changed = false;
        for (const id of own)
          for (const [finder, all] of found)
            if (because.get(id) === parent && all.has(id) && stands(finder) && !cameThrough(finder, id)) {
              because.set(id, finder);
              safe.add(id);
              changed = true;
            }
      }
      const gone = own.filter((id) => !safe.has(id));
      for (const id of gone) because.delete(id);
      return gone;
    },
  };
}

test.each(Array.from({ length: 120 }, (_, seed) => seed + 1))(
  'expanding and collapsing at random, seed %i: there is what the remaining expansions brought, and nothing that stands moves',
  (seed) => {
    const random = seeded(seed);
    const draw = drawing(random() < 0.7);
    const expected = oracle();
    let standing = start(draw);
    for (let step = 0; step < 14; step++) {
      const [id = 'a'] = shuffled(nodesIn(standing.blocks), random);
      const ids = shuffled(everything, random)
        .slice(0, 2 + Math.floor(random() * 6))
        .filter((other) => other !== id);
      const before = standing;
      if (random() < 0.6) {
        standing = bringingIn(standing, id, along('HOLDS', ids), draw);
        expected.expand(id, ids);
        for (const block of before.blocks)
          expect(standing.blocks.find(({ key }) => key === block.key)?.at).toEqual(block.at);
      } else if (collapsible(standing, id).length > 0) {
        const gone = collapsible(standing, id);
        standing = collapsing(standing, id, draw);
        expect(sorted(expected.collapse(id))).toEqual(sorted(gone));
        expect(countStowed(standing, id)).toBeGreaterThanOrEqual(gone.length);
        const back = bringingBack(standing, id, draw);
        expect(new Set(nodesIn(back.blocks)).size).toBe(nodesIn(back.blocks).length);
        for (const one of nodesIn(before.blocks)) expect(nodesIn(back.blocks)).toContain(one);
      }
      expect(sorted(nodesIn(standing.blocks))).toEqual(expected.nodes());
      for (const { parent } of standing.blocks)
        if (parent !== null) expect(nodesIn(standing.blocks)).toContain(parent);
    }
    expect(new Set(draw.used).size).toBe(draw.used.length);
  },
);

test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'five expansions collapsed in any order, seed %i: back to the start',
  (seed) => {
    const random = seeded(seed);
    const draw = drawing(random() < 0.7);
    let standing = start(draw);
    for (let step = 0; step < 5; step++) {
      const [parent = 'a'] = shuffled(nodesIn(standing.blocks), random);
      const found = shuffled(everything, random)
        .slice(0, 2 + Math.floor(random() * 6))
        .filter((id) => id !== parent);
      standing = bringingIn(standing, parent, along('HOLDS', found), draw);
    }
    const all = ['a', ...everything];
    // Once round leaves what others hang on at its time; going round again takes that too.
    for (const parent of all.flatMap(() => shuffled(all, random)))
      standing = collapsing(standing, parent, draw);
    expect(shape(standing)).toEqual([': a']);
  },
);

test('what was collapsed comes back where it was, as it was', () => {
  const draw = drawing();
  const first = bringingIn(
    start(draw),
    'a',
    [...along('HOLDS', ['p-x1', 'p-x2', 'p-y1']), ...along('RELAYS', ['b'])],
    draw,
  );
  const second = bringingIn(first, 'p-x2', along('HOLDS', ['c']), draw);
  const collapsed = collapsing(second, 'a', draw);
  expect(countStowed(collapsed, 'a')).toBe(3);
  const back = bringingBack(collapsed, 'a', draw);
  expect(byKey(back)).toEqual(byKey(second));
  expect(back.stowed).toEqual([]);
  // What came from elsewhere meanwhile is not brought in twice, and is needed twice.
  const meanwhile = bringingIn(collapsed, 'c', along('HOLDS', ['b']), draw);
  const again = bringingBack(meanwhile, 'a', draw);
  expect(nodesIn(again.blocks).filter((id) => id === 'b')).toHaveLength(1);
  expect(nodesIn(collapsing(again, 'c', draw).blocks)).toContain('b');
});
