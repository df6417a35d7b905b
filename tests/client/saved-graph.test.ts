import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import cytoscape from 'cytoscape';
import { z } from 'zod';
import { toCytoscapeJson } from '../../client/export/cytoscape-json.ts';
import { toGraphml } from '../../client/export/graphml.ts';
import type { SavedGraph } from '../../client/export/saved-graph.ts';
import { readByNetworkx } from '../harness/networkx.ts';

const actor = 'Actor:t.a-b';
const hostile = 'Position:t.p';
const edge = `HOLDS~${actor}~${hostile}`;
const coded = `MENTIONS~${actor}~${hostile}`;
const markup = `<script>alert("1")</script> & 'so' ]]> שלום\n\tthe end\u0000\u0007\uD800`;

const graph: SavedGraph = {
  nodes: [
    {
      id: actor,
      label: 'Ilen Maroush',
      place: { x: 12.5, y: -3 },
      attributes: { type: 'Actor', kind: 'PERSON' },
    },
    {
      id: hostile,
      label: markup,
      place: { x: 0, y: 0 },
      attributes: { type: 'Position', address: 'http://h/?a=1&b=2' },
    },
  ],
  edges: [
    {
      id: edge,
      source: actor,
      target: hostile,
      weight: 3,
      label: 'supports',
      attributes: { type: 'HOLDS', evidence: true, statements: 3, lastSaid: '2031-02~' },
    },
    {
      id: coded,
      source: actor,
      target: hostile,
      weight: 1,
      label: 'mentions',
      attributes: { type: 'MENTIONS', evidence: false },
    },
  ],
  about: {
    made: '2031-03-02T10:00:00.000Z',
    address: 'http://h/?stance=supports',
    permalink: 'http://h/?stance=supports#c=x',
    query: '{"filter":{"stances":["SUPPORTS"]}}',
    titles: ['Talks'],
    middle: null,
    filter: ['supports'],
    datasets: ['Talks <i> (coded by A. Coder)'],
    sources: [
      { title: 'A report', publisher: 'The Courier', published: '2031-02~', rights: 'All & any', url: null },
    ],
  },
};

test('a graph library reads all of it from GraphML: directed, typed, two edges between the same ends, and markup as text', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dixit-graphml-'));
  const path = join(folder, 'a.graphml');
  await writeFile(path, toGraphml(graph));
  const read = await readByNetworkx(path);
  await rm(folder, { recursive: true });
  expect(read.directed).toBe(true);
  expect(read.about).toMatchObject({
    made: graph.about.made,
    query: graph.about.query,
    datasets: 'Talks <i> (coded by A. Coder)',
    sources: 'A report · The Courier · 2031-02~ · All & any',
  });
  expect(read.nodes).toEqual({
    [actor]: { label: 'Ilen Maroush', dixitId: actor, type: 'Actor', kind: 'PERSON' },
    [hostile]: {
      // What XML cannot hold is marked, nothing else is lost.
      label: `<script>alert("1")</script> & 'so' ]]> שלום\n\tthe end\uFFFD\uFFFD\uFFFD`,
      dixitId: hostile,
      type: 'Position',
      address: 'http://h/?a=1&b=2',
    },
  });
  expect(read.edges).toEqual([
    expect.objectContaining({
      source: actor,
      target: hostile,
      dixitId: edge,
      weight: 3,
      label: 'supports',
      evidence: true,
      statements: 3,
      lastSaid: '2031-02~',
    }),
    expect.objectContaining({ dixitId: coded, weight: 1, evidence: false }),
  ]);
});

const envelope = z.object({
  data: z.record(z.string(), z.unknown()),
  elements: z.object({
    nodes: z.array(
      z.object({
        data: z.object({ id: z.string() }).loose(),
        position: z.object({ x: z.number(), y: z.number() }),
      }),
    ),
    edges: z.array(
      z.object({ data: z.object({ id: z.string(), source: z.string(), target: z.string() }).loose() }),
    ),
  }),
});

test('Cytoscape loads the same from Cytoscape JSON, at its places', () => {
  const file: unknown = JSON.parse(toCytoscapeJson(graph));
  const { elements, data } = envelope.parse(file);
  expect(data).toMatchObject({
    query: graph.about.query,
    sources: ['A report · The Courier · 2031-02~ · All & any'],
  });
  const cy = cytoscape({ headless: true, elements, layout: { name: 'preset' } });
  expect(cy.nodes().map((node) => node.data('label'))).toEqual(['Ilen Maroush', markup]);
  expect(cy.getElementById(actor).position()).toEqual({ x: 12.5, y: -3 });
  expect(
    cy.edges().map((each) => [each.id(), each.source().id(), each.data('weight'), each.data('interaction')]),
  ).toEqual([
    [edge, actor, 3, 'HOLDS'],
    [coded, actor, 1, 'MENTIONS'],
  ]);
});
