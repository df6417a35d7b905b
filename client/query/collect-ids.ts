/** The ids that stand in an answer, each once, in the order in which they come. */
export interface Collected {
  /** Of what can be drawn: actors, positions, issues, events, documents; among them the ends of drawn edges. */
  readonly nodes: readonly string[];
  /** Of statements and quotes: they stand behind what is drawn. */
  readonly words: readonly string[];
}

const node = /^(?:Actor|Position|Issue|Event|Document):[^\s~]+$/u;
const words = /^(?:Statement|Quote):[^\s~]+$/u;
/** As `GraphEdge.id` and `Holding.id` are written: type, source and target. */
const edge = /^[A-Z_]+~[^\s~]+~[^\s~]+$/u;

/**
 * Finds everything in an answer that has a global id. A query is run as it is written: nothing is added to it, and a field may be asked for
 * under any alias. So it is the values that tell: a text that reads like a global id (`Label:dataset.key`) or like the id of a drawn edge
 * (`TYPE~Label:id~Label:id`) is taken for one, wherever it stands. What is only named, without its id, is not found.
 */
export function collectIds(answer: unknown): Collected {
  const found = { nodes: new Set<string>(), words: new Set<string>() };
  const waiting: unknown[] = [answer];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      if (node.test(value)) found.nodes.add(value);
      else if (words.test(value)) found.words.add(value);
      else if (edge.test(value))
        for (const end of value.split('~').slice(1)) if (node.test(end)) found.nodes.add(end);
    } else if (typeof value === 'object' && value !== null)
      waiting.push(...Object.values(value).toReversed());
  }
  return { nodes: [...found.nodes], words: [...found.words] };
}
