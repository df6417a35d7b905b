import type { Finding } from '../canvas/free/deeds.ts';
import type { FreeEdge } from '../canvas/free/free-graph.ts';

/** What joins two nodes best first: of several edges between them, this one says how the second was found. */
const order: readonly string[] = [
  'HOLDS',
  'ABOUT',
  'RELAYS',
  'ANSWERS',
  'ADDRESSES',
  'REPRESENTS',
  'MEMBER_OF',
  'CONTRADICTS',
  'REFINES',
  'PUBLISHED_BY',
  'RETELLS',
  'MENTIONS',
];

/**
 * How nodes would have been found by going from one to the next along the edges between them, breadth first: from the first, whatever it
 * touches; then on from these; what nothing leads to begins anew. So they stand in blocks as if the reader had expanded them.
 */
export function findingsOf(ids: readonly string[], edges: readonly FreeEdge[]): readonly Finding[] {
  const ranked = edges.toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
  const touched = new Map<string, { readonly id: string; readonly along: string }[]>(
    ids.map((id) => [id, []]),
  );
  for (const { source, target, type } of ranked) {
    touched.get(source)?.push({ id: target, along: type });
    touched.get(target)?.push({ id: source, along: type });
  }
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const root of touched.keys()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const waiting = [root];
    for (const parent of waiting) {
      const found = (touched.get(parent) ?? []).filter(({ id }) => {
        if (seen.has(id) || !touched.has(id)) return false;
        seen.add(id);
        return true;
      });
      if (found.length > 0 || parent === root) findings.push({ parent, found });
      for (const { id } of found) waiting.push(id);
    }
  }
  return findings;
}
