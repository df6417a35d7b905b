import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import { fixCurve } from '../drawing/elements.ts';
import { ground } from '../drawing/state-styles.ts';
import { readTheme } from '../drawing/theme.ts';
import { type Box, centreOf } from '../layout/geometry.ts';
import type { Tiles } from './tiles-shape.ts';

/** px of the screen. */
const actorHeight = 27;

/** Apart, since Cytoscape's own types do not know it yet. */
const curved = { 'edge-distances': 'endpoints' };

/** Lines are drawn; tiles and actors are only there to be moved and to hold them. */
export function styles(): StylesheetJson {
  const theme = readTheme();
  return [
    ground(theme),
    {
      selector: 'node',
      style: { 'background-opacity': 0, 'border-width': 0, events: 'no', 'overlay-opacity': 0 },
    },
    // On what is only in hand no line hangs: nothing has to look at it.
    { selector: 'node.bare', style: { visibility: 'hidden' } },
    { selector: 'node[width]', style: { width: 'data(width)', height: 'data(height)' } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        ...curved,
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        width: 'data(thickness)',
        'line-color': theme.pillBorder,
        'line-opacity': theme.forced ? 1 : 0.8,
        events: 'no',
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.off', style: { display: 'none' } },
  ];
}

function boxesOf({ tiles, actors, actorWidth }: Tiles, zoom: number): Map<string, Box> {
  const half = { width: actorWidth / zoom, height: actorHeight / zoom };
  return new Map([
    ...tiles.map(({ issue, box }) => [issue, box] as const),
    ...actors.map(
      ({ actor, x, y }) => [actor, { x: x - half.width / 2, y: y - half.height / 2, ...half }] as const,
    ),
  ]);
}

/** Lines keep their thickness on the screen: in layout units at this zoom. */
const thicknessOf = (holdings: number, zoom: number): number => (0.8 + 0.55 * Math.sqrt(holdings)) / zoom;

function edgesOf({ lines }: Tiles, boxOf: ReadonlyMap<string, Box>, zoom: number): ElementDefinition[] {
  return lines.flatMap(({ actor, issue, side, holdings, curve }): ElementDefinition[] => {
    const [source, target] = [boxOf.get(actor), boxOf.get(issue)];
    if (source === undefined || target === undefined) return [];
    // The actor keeps its size on the screen: its end is told by its edge, whatever that is at the moment.
    const data = {
      ...fixCurve(curve, source, target),
      sourceEnd: side === 0 ? '-50% 0%' : '50% 0%',
      thickness: thicknessOf(holdings, zoom),
    };
    return [
      { group: 'edges', data: { id: `${actor} ${issue}`, source: actor, target: issue, holdings, ...data } },
    ];
  });
}

const nodeOf = (id: string, box: Box, classes: string): ElementDefinition => {
  const { width, height } = box;
  return { group: 'nodes', data: { id, width, height }, position: centreOf(box), classes };
};

/** Tiles and actors by their global ids, and the lines between them. */
export function elementsOf(tiles: Tiles, zoom: number): ElementDefinition[] {
  const boxes = boxesOf(tiles, zoom);
  return [...[...boxes].map(([id, box]) => nodeOf(id, box, '')), ...edgesOf(tiles, boxes, zoom)];
}

/** Tiles alone, of these issues, to be moved. */
export const tilesIn = ({ tiles }: Tiles, issues: ReadonlySet<string>): ElementDefinition[] =>
  tiles.filter(({ issue }) => issues.has(issue)).map(({ issue, box }) => nodeOf(issue, box, 'bare'));

/** Puts the same tiles elsewhere, with lines that follow; what has not been added yet comes too. */
export function putAnew(cy: Core, tiles: Tiles): void {
  cy.batch(() => {
    cy.edges().remove();
    for (const { issue, box } of tiles.tiles) cy.getElementById(issue).position(centreOf(box));
    cy.add(elementsOf(tiles, cy.zoom()).filter(({ data }) => cy.getElementById(data.id ?? '').empty()));
  });
}

/** Lines and actors keep their size on the screen, whatever the zoom. */
export function keepSizes(cy: Core, actors: readonly string[], actorWidth: number): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    for (const actor of actors)
      cy.getElementById(actor).data({ width: actorWidth / zoom, height: actorHeight / zoom });
    cy.edges().forEach((edge) => {
      edge.data('thickness', thicknessOf(Number(edge.data('holdings')), zoom));
    });
  });
}
