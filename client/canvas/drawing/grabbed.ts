import type { ElementDefinition } from 'cytoscape';

/** What is in hand while something is dragged. */
export interface Grabbed {
  /** Whose middle is told when it is put down. */
  readonly id: string;
  /** Everything that moves, itself and labels too, by its id in the drawing. */
  readonly moving: readonly string[];
}

/** Where each of these nodes can be dragged by itself: its labels (elements `of` it) move along, nothing else does. */
export function eachAlone(
  elements: readonly ElementDefinition[],
  ids: Iterable<string>,
): (id: string) => Grabbed | null {
  const moving = new Map([...ids].map((id): [string, string[]] => [id, [id]]));
  for (const { group, data } of elements) {
    const of: unknown = data['of'];
    if (group === 'nodes' && typeof of === 'string' && data.id !== undefined) moving.get(of)?.push(data.id);
  }
  return (id) => {
    const own = moving.get(id);
    return own === undefined ? null : { id, moving: own };
  };
}
