import { describe, expect, test } from '@jest/globals';
import { overlap } from '../../client/canvas/layout/geometry.ts';
import { type DrawnGraph, toDrawnGraph } from '../../client/canvas/model.ts';
import { classify } from '../../client/canvas/relations/classify.ts';
import { litRelations } from '../../client/canvas/relations/lit.ts';
import { layOutRelations } from '../../client/canvas/relations/relations.ts';
import type { Relations } from '../../client/canvas/relations/relations-shape.ts';
import { linesOf } from '../../client/canvas/relations/lines.ts';
import { linesFor, shownTies } from '../../client/canvas/relations/shown.ts';
import { lineTypes, linesNamed, openingLines, tiesOf } from '../../client/canvas/relations/ties.ts';
import { typeFaces } from '../../client/canvas/type.ts';
import { measureByTable } from './letter-widths.ts';
import { countOverlaps, throughNames } from './relation-checks.ts';
import { talks } from './talks.ts';

/** The canvas in windows of these sizes: less header (44) and footer (40). */
const views = [
  { window: '1440×900', width: 1440, height: 816 },
  { window: '1280×800', width: 1280, height: 716 },
];
const wide = { width: 1440, height: 816 };
const graphs = [1, 7].map((seed) => ({ seed, graph: toDrawnGraph(talks({ seed })) }));
const first = toDrawnGraph(talks({ seed: 1 }));

const kindsOf = (relations: Relations, types: Parameters<typeof shownTies>[1]) =>
  new Set(linesFor(relations, types, []).map(({ tie }) => tie.kind));

describe.each(graphs)('the relations of invented graph $seed', ({ graph }) => {
  describe.each(views)('in a window of $window', (view) => {
    const relations = layOutRelations(graph, view, measureByTable);
    const boxes = relations.pills.map(({ box }) => box);

    test('let no name overlap another, and no band another band', () => {
      expect(countOverlaps(boxes)).toBe(0);
      expect(countOverlaps(relations.bands)).toBe(0);
    });

    test('lead no line through a name, whichever types are shown', () => {
      expect(throughNames(relations, openingLines)).toEqual([]);
      expect(throughNames(relations, lineTypes)).toEqual([]);
    });

    test('are legible, and lie within the view as a whole', () => {
      expect(relations.zoom * typeFaces.actor.size).toBeGreaterThanOrEqual(10.5);
      const { x, y, width, height } = relations.bounds;
      expect(width * relations.zoom).toBeLessThanOrEqual(view.width + 0.01);
      expect(height * relations.zoom).toBeLessThanOrEqual(view.height + 0.01);
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(x);
        expect(box.x + box.width).toBeLessThanOrEqual(x + width);
        expect(box.y).toBeGreaterThanOrEqual(y);
        expect(box.y + box.height).toBeLessThanOrEqual(y + height);
      }
    });
  });
});

describe('where an actor stands', () => {
  const places = classify(first);
  const by = (id: string) => first.actors.find((actor) => actor.id === id);

  test('who was heard firsthand or passes words on speaks; who is known only through others is spoken for', () => {
    for (const { id, firsthand } of first.actors) if (firsthand > 0) expect(places.get(id)).toBe('speaks');
    for (const { source } of first.relays) expect(places.get(source)).toBe('speaks');
    const told = first.actors.filter(
      ({ id, firsthand, relayed }) =>
        firsthand === 0 && relayed > 0 && first.relays.every(({ source }) => source !== id),
    );
    expect(told.length).toBeGreaterThan(3);
    for (const { id } of told) expect(places.get(id)).toBe('spoken-for');
  });

  test('who is merely named is only talked about, and says how often; who is not even that is left out', () => {
    const named = [...places].filter(([, place]) => place === 'talked-about').map(([id]) => id);
    for (const id of named) expect(by(id)).toMatchObject({ firsthand: 0, relayed: 0 });
    const silent = {
      id: 'Actor:talks.silent',
      name: 'Silent',
      kind: 'MEDIA',
      firsthand: 0,
      relayed: 0,
    } as const;
    const named1 = { ...silent, id: 'Actor:talks.named', name: 'Named' };
    const [speaker] = first.actors;
    const mention = { id: 'M', source: speaker?.id ?? '', target: named1.id, statements: 4, relayed: false };
    const graph: DrawnGraph = {
      ...first,
      actors: [...first.actors, silent, named1],
      mentions: [...first.mentions, mention],
    };
    expect(classify(graph).get(named1.id)).toBe('talked-about');
    expect(classify(graph).has(silent.id)).toBe(false);
    const pill = layOutRelations(graph, wide, measureByTable).pills.find(
      ({ actor }) => actor.id === named1.id,
    );
    expect(pill?.note).toBe('named 4×');
  });

  test('speakers stand left of whom is spoken for, and below both who is only talked about', () => {
    const { pills, corridor } = layOutRelations(first, wide, measureByTable);
    const lowest = Math.max(
      ...pills.filter(({ place }) => place !== 'talked-about').map(({ box }) => box.y + box.height),
    );
    for (const { place, box } of pills) {
      if (place === 'speaks') expect(box.x + box.width).toBeLessThanOrEqual(corridor.left);
      if (place === 'spoken-for') expect(box.x).toBeGreaterThanOrEqual(corridor.right);
      if (place === 'talked-about') expect(box.y).toBeGreaterThan(lowest);
    }
  });

  test('where more speak than one column holds and few are spoken for, they stand on both sides, and more of them', () => {
    const speakers = Array.from({ length: 90 }, (_, at) => ({
      id: `Actor:talks.${at}`,
      name: `Speaker ${at}`,
      kind: 'PERSON' as const,
      firsthand: 1,
      relayed: 0,
    }));
    const relays = speakers.slice(0, 60).map(({ id }, at) => ({
      id: `R${at}`,
      source: id,
      target: speakers[(at * 7 + 31) % 90]?.id ?? '',
      statements: 1,
      relayed: false,
    }));
    const nothing = { issues: [], positions: [], holdings: [], addresses: [], mentions: [], answers: [] };
    const graph: DrawnGraph = {
      ...first,
      ...nothing,
      actors: speakers,
      relays,
      represents: [],
      memberships: [],
    };
    const relations = layOutRelations(graph, wide, measureByTable);
    const { pills, corridor } = relations;
    const [left, right] = (['left', 'right'] as const).map((column) =>
      pills.filter((pill) => pill.column === column),
    );
    expect(left?.length).toBeGreaterThan(15);
    expect(right?.length).toBeGreaterThan(15);
    for (const { box } of right ?? []) expect(box.x).toBeGreaterThanOrEqual(corridor.right);
    expect(relations.leftOut).toBe(90 - pills.length);
    expect(relations.zoom * 13).toBeGreaterThanOrEqual(10.5);
    expect(countOverlaps(pills.map(({ box }) => box))).toBe(0);
    expect(throughNames(relations, openingLines)).toEqual([]);
    // Most of who passes on whose words is seen between the columns.
    const beside = linesOf(relations, relations.ties).filter(({ arc }) => arc).length;
    expect(beside).toBeLessThan(relations.ties.length / 2);
  });

  test('a body shares a band with those who represent it', () => {
    const { pills, bands } = layOutRelations(first, wide, measureByTable);
    const boxOf = (id: string) => pills.find(({ actor }) => actor.id === id)?.box;
    const pairs = first.represents.flatMap(({ source, target }) => {
      const [person, body] = [boxOf(source), boxOf(target)];
      return person && body ? [{ person, body }] : [];
    });
    expect(pairs.length).toBeGreaterThan(3);
    for (const { person, body } of pairs)
      expect(bands.filter((band) => overlap(band, person) && overlap(band, body))).toHaveLength(1);
  });
});

describe('lines', () => {
  const relations = layOutRelations(first, wide, measureByTable);

  test('tell passing on the words of one’s own body from passing on another’s', () => {
    const pairs = new Set(first.represents.map(({ source, target }) => `${source} ${target}`));
    const relays = tiesOf(first).filter(({ kind }) => kind.startsWith('relays'));
    expect(relays.length).toBe(first.relays.length);
    for (const { kind, source, target } of relays)
      expect(kind).toBe(pairs.has(`${source} ${target}`) ? 'relays-own' : 'relays-other');
  });

  test('of addresses and mentions are drawn when they are switched on', () => {
    expect(kindsOf(relations, openingLines).has('mentions')).toBe(false);
    expect(kindsOf(relations, ['mentions'])).toContain('mentions');
    expect(kindsOf(relations, ['mentions']).has('answers')).toBe(false);
    expect(linesNamed(null)).toEqual(openingLines);
    expect(linesNamed([])).toEqual([]);
  });

  test('of who is selected come all, of every type, whatever is shown', () => {
    const [busiest] = [...first.actors].sort((a, b) => b.firsthand - a.firsthand);
    const id = busiest?.id ?? '';
    const own = tiesOf(first).filter(
      ({ source, target, kind }) => [source, target].includes(id) && kind !== 'represents',
    );
    expect(own.some(({ kind }) => kind === 'mentions')).toBe(true);
    const drawn = linesFor(relations, [], [id]).map(({ tie }) => tie.id);
    for (const tie of own) expect(drawn).toContain(tie.id);
    const lit = litRelations(first, id);
    for (const tie of own) expect(lit?.edges.has(tie.id)).toBe(true);
  });

  test('keep a selection of another view in sight: who holds the selected position lights up', () => {
    const holding = first.holdings[0];
    expect(litRelations(first, holding?.position ?? '')?.near.has(holding?.actor ?? '')).toBe(true);
  });
});

describe('more than fits', () => {
  const large = toDrawnGraph(talks({ actors: 100, positions: 150, issues: 16, holdings: 270 }));
  const relations = layOutRelations(large, wide, measureByTable);

  test('the actors with most relays are drawn, legibly; the rest is counted; lines stay few', () => {
    expect(relations.zoom * typeFaces.actor.size).toBeGreaterThanOrEqual(10.5);
    expect(relations.leftOut).toBeGreaterThan(30);
    expect(relations.pills.length + relations.leftOut).toBe(classify(large).size);
    expect(shownTies(relations, lineTypes).length).toBeLessThanOrEqual(60);
    expect(throughNames(relations, openingLines)).toEqual([]);
  });

  test('who is selected when the view opens is among them', () => {
    const drawn = new Set(relations.pills.map(({ actor }) => actor.id));
    const left = [...classify(large).keys()].find((id) => !drawn.has(id)) ?? '';
    const kept = layOutRelations(large, wide, measureByTable, { keep: left });
    expect(kept.pills.some(({ actor }) => actor.id === left)).toBe(true);
  });

  test('the same graph is drawn the same way again', () => {
    expect(layOutRelations(large, wide, measureByTable)).toEqual(relations);
  });
});
