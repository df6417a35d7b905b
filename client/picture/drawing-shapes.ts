import cytoscape, {
  type Core,
  type ElementDefinition,
  type SingularElementArgument,
  type StylesheetJson,
} from 'cytoscape';
import { edgeShapes } from './edge-shapes.ts';
import { nodeShapes } from './node-shapes.ts';
import type { MeasureText, Shape } from './shapes.ts';

/** What shows where the pointer and the keyboard are: not in a picture. */
const passing = ['veil', 'focus'];
const states = new Set(['lifted', 'near', 'focused']);

/** The elements of a drawing as they are now, without what shows pointer and keyboard. */
export function elementsIn(cy: Core): ElementDefinition[] {
  return cy
    .elements()
    .toArray()
    .flatMap((element): ElementDefinition[] => {
      const classes = element.classes().filter((name) => !states.has(name));
      if (passing.some((name) => classes.includes(name))) return [];
      return [
        {
          group: element.isNode() ? 'nodes' : 'edges',
          data: { ...element.data() },
          ...(element.isNode() && { position: { ...element.position() } }),
          classes: classes.join(' '),
        },
      ];
    });
}

interface Looks {
  readonly style: StylesheetJson;
  /** The colour behind all of it, as CSS has it. */
  readonly ground: string;
  readonly measure: MeasureText;
  /** How large it is shown: text that Cytoscape leaves out at this zoom is not drawn. */
  readonly zoom: number;
}

const isSeen = (element: SingularElementArgument): boolean =>
  String(element.style('display')) !== 'none' && String(element.style('visibility')) !== 'hidden';

/** What Cytoscape would draw of these elements, as shapes, in layout units. */
export function drawingShapes(
  elements: readonly ElementDefinition[],
  { style, ground, measure, zoom }: Looks,
): Shape[] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [...elements],
    style,
    layout: { name: 'preset' },
  });
  const ordered = cy
    .elements()
    .toArray()
    .map((element) => ({ element, z: Number(element.style('z-index')) }))
    .sort((a, b) => a.z - b.z);
  const shapes = ordered.flatMap(({ element }) => {
    if (!isSeen(element)) return [];
    if (element.isEdge()) return edgeShapes(element, ground);
    return nodeShapes(element, measure, element.numericStyle('min-zoomed-font-size') / zoom);
  });
  cy.destroy();
  return shapes;
}
