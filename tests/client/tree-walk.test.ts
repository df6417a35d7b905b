import { describe, expect, test } from '@jest/globals';
import { toDrawnGraph } from '../../client/canvas/model.ts';
import { type TreeItem, treeOf } from '../../client/canvas/tree-items.ts';
import { reveal, startState, type TreeState, visibleRows, walk } from '../../client/canvas/tree-walk.ts';
import { talks } from './talks.ts';

const graph = toDrawnGraph(talks());
const tree = treeOf(graph);

const press = (state: TreeState, ...keys: string[]): TreeState =>
  keys.reduce((before, key) => walk(tree, before, key) ?? before, state);
const rowAt = ({ open, at }: TreeState): TreeItem | undefined =>
  visibleRows(tree, open).find(({ item }) => item.key === at)?.item;
const targetsUnder = (items: readonly TreeItem[]): (string | null)[] =>
  items.flatMap((item) => [item.target, ...targetsUnder(item.children)]);

describe('the tree mirrors the graph', () => {
  test('names every node that is drawn, every holding under both its ends, and actors who hold nothing', () => {
    const [issues, actors] = tree.map(({ children }) => targetsUnder(children));
    for (const { id } of [...graph.issues, ...graph.positions, ...graph.holdings])
      expect(issues).toContain(id);
    for (const { id } of [...graph.actors, ...graph.holdings, ...graph.relays]) expect(actors).toContain(id);
  });

  test('says the stance in words, and what marks say besides', () => {
    const holding = graph.holdings.find(({ relayed, conditional }) => relayed && conditional === 'ALL');
    const position = tree[0]?.children
      .flatMap(({ children }) => children)
      .find(({ target }) => target === holding?.position);
    const row = position?.children.find(({ target }) => target === holding?.id);
    expect(row?.label).toMatch(/(supports|opposes|is neutral on) it$/u);
    expect(row?.detail).toMatch(/^relayed, \d+ statements?, under a condition$/u);
  });

  test('gives every row a key of its own', () => {
    const keysOf = (items: readonly TreeItem[]): string[] =>
      items.flatMap(({ key, children }) => [key, ...keysOf(children)]);
    const keys = keysOf(tree);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the keyboard walks', () => {
  const start = startState(tree);

  test('down and up the visible rows, to the first and the last', () => {
    const rows = visibleRows(tree, start.open);
    expect(press(start, 'ArrowDown', 'ArrowDown').at).toBe(rows[2]?.item.key);
    expect(press(start, 'End').at).toBe(rows.at(-1)?.item.key);
    expect(press(start, 'End', 'ArrowDown').at).toBe(rows.at(-1)?.item.key);
    expect(press(start, 'End', 'Home').at).toBe(rows[0]?.item.key);
  });

  test('into an issue, on to a position, its holder, and what that holds; Escape goes back the same way', () => {
    const issue = press(start, 'ArrowDown');
    const holder = press(issue, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    const holding = graph.holdings.find(({ id }) => id === rowAt(holder)?.target);
    expect(holding).toBeDefined();
    const actor = press(holder, 'ArrowRight');
    expect(actor.at).toBe(holding?.actor);
    expect(rowAt(press(actor, 'ArrowRight'))?.leadsTo).toMatch(/^Position:/u);
    expect(press(actor, 'Escape').at).toBe(holder.at);
    expect(walk(tree, press(actor, 'Escape'), 'Escape')).toBeNull();
  });

  test('left closes what is open, then goes up', () => {
    const open = press(start, 'ArrowDown', 'ArrowRight');
    const closed = press(open, 'ArrowLeft');
    expect(closed.at).toBe(open.at);
    expect(visibleRows(tree, closed.open).length).toBe(visibleRows(tree, start.open).length);
    expect(press(closed, 'ArrowLeft').at).toBe('issues');
  });

  test('to the next row that begins with a letter', () => {
    const name = graph.actors.at(-1)?.name ?? '';
    expect(rowAt(press(start, name.charAt(0).toLowerCase()))?.label.charAt(0)).toBe(name.charAt(0));
  });

  test('to what is selected elsewhere, opening what is above it', () => {
    const position = graph.positions.at(-1)?.id ?? '';
    const state = reveal(tree, start, position);
    expect(rowAt(state)?.target).toBe(position);
    expect(reveal(tree, start, 'Position:none')).toBe(start);
  });
});
