import type { EventObject, SingularElementArgument } from 'cytoscape';

/** The id that an element stands for: a tag stands for its line, a label for its node. */
export function drawnAs(element: SingularElementArgument): string {
  const of: unknown = element.data('of');
  return typeof of === 'string' ? of : element.id();
}

/** The id that what was hit stands for; null for the ground. */
export const idOf = ({ target, cy }: EventObject): string | null => (target === cy ? null : drawnAs(target));
