import type { EventObject } from 'cytoscape';

/** The id that what was hit stands for: a tag stands for its line, a label for its node; null for the ground. */
export function idOf(event: EventObject): string | null {
  if (event.target === event.cy) return null;
  const of: unknown = event.target.data('of');
  return typeof of === 'string' ? of : String(event.target.id());
}
