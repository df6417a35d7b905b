import { laterWords } from '../wording/later-words.ts';
import { sourceLine } from './about.ts';
import type { SavedGraph } from './saved-graph.ts';

/**
 * A graph as Cytoscape JSON: `elements` as `cytoscape({ elements })` takes them, in the envelope that Cytoscape desktop opens (.cyjs). What
 * is called `name` and `interaction` there is the label and the type; places are the middles of what is drawn, y downwards.
 * See https://js.cytoscape.org/#notation/elements-json
 */
export function toCytoscapeJson({ nodes, edges, about }: SavedGraph): string {
  const name = laterWords.save.network(about.made);
  const file = {
    format_version: '1.0',
    generated_by: 'Dixit',
    target_cytoscapejs_version: '~3.34',
    data: {
      name,
      shared_name: name,
      made: about.made,
      address: about.address,
      permalink: about.permalink,
      query: about.query,
      datasets: [...about.datasets],
      sources: about.sources.map(sourceLine),
    },
    elements: {
      nodes: nodes.map(({ id, label, place, attributes }) => ({
        data: { ...attributes, id, label, name: label, shared_name: label },
        ...(place !== null && { position: { x: place.x, y: place.y } }),
      })),
      edges: edges.map(({ id, source, target, weight, label, attributes }) => ({
        data: { ...attributes, id, source, target, weight, label, interaction: attributes['type'] ?? label },
      })),
    },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
