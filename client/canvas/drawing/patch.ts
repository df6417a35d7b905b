import type { Core, ElementDefinition } from 'cytoscape';

/**
 * Makes what is drawn equal to these elements without drawing anew: what is there already keeps its identity, and the view stays. Classes
 * are those of the elements; what selection and focus add has to be painted again.
 */
export function patch(cy: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const { data, position, classes } = element;
      const old = cy.getElementById(data.id ?? '');
      if (old.empty()) {
        cy.add(element);
        continue;
      }
      const { id: _, source: _source, target: _target, ...rest } = data;
      old.data(rest);
      if (position !== undefined) old.position(position);
      old.classes(classes ?? '');
    }
  });
}
