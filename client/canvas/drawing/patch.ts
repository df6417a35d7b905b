import type { CollectionReturnValue, Core, ElementDefinition, Position } from 'cytoscape';

/**
 * Makes what is drawn, or a part of it, equal to these elements without drawing anew: what is there already keeps its identity, and the view
 * stays. Classes are those of the elements; what selection and focus add has to be painted again. Only what differs is set: Cytoscape computes
 * the looks of whatever is set anew, even where it was so before.
 * @param drawn the part that is to be equal to them
 */
export function patch(
  cy: Core,
  elements: readonly ElementDefinition[],
  drawn: CollectionReturnValue = cy.elements(),
): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    drawn.filter((element) => !wanted.has(element.id())).remove();
    const fresh: ElementDefinition[] = [];
    for (const element of elements) {
      const { data, position, classes } = element;
      const old = cy.getElementById(data.id ?? '');
      if (old.empty()) {
        fresh.push(element);
        continue;
      }
      const { id: _, source: _source, target: _target, ...rest } = data;
      const other = Object.entries(rest).filter(([key, value]) => old.data(key) !== value);
      if (other.length > 0) old.data(Object.fromEntries(other));
      if (position !== undefined && !isAt(old, position)) old.position(position);
      if (!hasClasses(old, String(classes ?? ''))) old.classes(classes ?? '');
    }
    cy.add(fresh);
  });
}

function isAt(element: CollectionReturnValue, { x, y }: Position): boolean {
  const at = element.position();
  return at.x === x && at.y === y;
}

/** Whether an element has exactly these classes, in whatever order. */
function hasClasses(element: CollectionReturnValue, wanted: string): boolean {
  const own = new Set(wanted.split(' ').filter((each) => each !== ''));
  return element.classes().length === own.size && [...own].every((each) => element.hasClass(each));
}
