import { laterWords } from '../wording/later-words.ts';
import { sourceLine } from './about.ts';
import type { Attributes, SavedEdge, SavedGraph, SavedNode } from './saved-graph.ts';
import { xmlAttributes, xmlText } from './xml.ts';

type Domain = 'graph' | 'node' | 'edge';
type Value = Attributes[string];

/** A key's id: `label` and `weight`, by which Gephi knows them, stay as they are; other names are told apart by what they are of. */
const keyOf = (domain: Domain, name: string): string =>
  name === 'label' && domain === 'edge'
    ? 'edgelabel'
    : ['label', 'weight'].includes(name)
      ? name
      : `${domain}.${name}`;

const typeOf = (name: string, value: Value): string =>
  name === 'weight'
    ? 'double'
    : typeof value === 'number'
      ? 'int'
      : typeof value === 'boolean'
        ? 'boolean'
        : 'string';

/** The id of an element: GraphML wants a name token, in which `~` is none; global ids have no `_` at which two could meet. */
const tokenOf = (id: string): string => id.replaceAll('~', '_');

/**
 * A graph as GraphML 1.0, all edges directed: typed attributes, `label` and `weight` as Gephi reads them, and on the graph itself when, from
 * what and by which query it was made. `dixitId` is the id of the API. See http://graphml.graphdrawing.org/specification.html
 */
export function toGraphml({ nodes, edges, about }: SavedGraph): string {
  const told: Attributes = {
    made: about.made,
    address: about.address,
    permalink: about.permalink,
    query: about.query,
    datasets: about.datasets.join('\n'),
    sources: about.sources.map(sourceLine).join('\n'),
  };
  const graph: Attributes[] = [told];
  const ofNodes = nodes.map(nodeData);
  const ofEdges = edges.map(edgeData);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${xmlText(laterWords.save.graph(about.made, about.datasets))}</desc>`,
    ...keys('graph', graph),
    ...keys('node', ofNodes),
    ...keys('edge', ofEdges),
    '  <graph id="G" edgedefault="directed">',
    ...data('graph', told, '    '),
    ...nodes.flatMap((node, at) => element('node', { id: tokenOf(node.id) }, ofNodes[at] ?? {})),
    ...edges.flatMap(({ id, source, target }, at) => {
      const ends = { id: tokenOf(id), source: tokenOf(source), target: tokenOf(target) };
      return element('edge', ends, ofEdges[at] ?? {});
    }),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const nodeData = ({ id, label, attributes }: SavedNode): Attributes => ({
  label,
  dixitId: id,
  ...attributes,
});

const edgeData = ({ id, label, weight, attributes }: SavedEdge): Attributes => ({
  label,
  weight,
  dixitId: id,
  ...attributes,
});

function keys(domain: Domain, all: readonly Attributes[]): string[] {
  const types = new Map(
    all.flatMap((one) => Object.entries(one).map(([name, value]) => [name, typeOf(name, value)] as const)),
  );
  return [...types].map(([name, type]) => {
    const key = { id: keyOf(domain, name), for: domain, 'attr.name': name, 'attr.type': type };
    return `  <key${xmlAttributes(key)}/>`;
  });
}

const data = (domain: Domain, attributes: Attributes, indent: string): string[] =>
  Object.entries(attributes).map(
    ([name, value]) =>
      `${indent}<data${xmlAttributes({ key: keyOf(domain, name) })}>${xmlText(String(value))}</data>`,
  );

const element = (
  name: 'node' | 'edge',
  ids: Readonly<Record<string, string>>,
  attributes: Attributes,
): string[] => [`    <${name}${xmlAttributes(ids)}>`, ...data(name, attributes, '      '), `    </${name}>`];
