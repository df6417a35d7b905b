import type { CollectionReturnValue, Core, ElementDefinition, Position } from 'cytoscape';

/** So many elements are compared at once. */
const atOnce = 12;

/**
 * Makes what is drawn, or a part of it, equal to these elements without drawing anew: what is there already keeps its identity, and the view
 * stays. Classes are those of the elements; what selection and focus add has to be painted again. Only what differs is set: Cytoscape computes
 * the looks of whatever is set anew, even where it was so before. Gives what has changed, after some elements each; what is gone goes last.
 * @param drawn the part that is to be equal to them
 */
export function* patching(
  cy: Core,
  elements: Iterable<ElementDefinition>,
  drawn: CollectionReturnValue = cy.elements(),
): Generator<CollectionReturnValue, void> {
  const wanted = new Set<unknown>();
  let some: ElementDefinition[] = [];
  for (const element of elements) {
    wanted.add(element.data.id);
    some.push(element);
    if (some.length < atOnce) continue;
    yield setSome(cy, some);
    some = [];
  }
  yield setSome(cy, some);
  drawn.filter((element) => !wanted.has(element.id())).remove();
}

/** The same in one go. */
export function patch(cy: Core, elements: Iterable<ElementDefinition>, drawn?: CollectionReturnValue): void {
  cy.batch(() => {
    for (const _ of patching(cy, elements, drawn));
  });
}

/** Sets some of them, and gives those that were otherwise. */
function setSome(cy: Core, elements: readonly ElementDefinition[]): CollectionReturnValue {
  const changed = cy.collection();
  cy.batch(() => {
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
      const isElsewhere = position !== undefined && !isAt(old, position);
      const isOther = !hasClasses(old, String(classes ?? ''));
      if (other.length > 0) old.data(Object.fromEntries(other));
      if (isElsewhere) old.position(position);
      if (isOther) old.classes(classes ?? '');
      if (other.length > 0 || isElsewhere || isOther) changed.merge(old);
    }
    changed.merge(cy.add(fresh));
  });
  return changed;
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
