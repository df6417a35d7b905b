import type { Core } from 'cytoscape';
import { addInStages } from '../drawing/stages.ts';
import { detailAt, type Detail } from './detail.ts';
import { elementsOf, keepSizes, putAnew, tilesIn } from './surface-elements.ts';
import type { Tiles } from './tiles-shape.ts';

/** What Cytoscape has of the tiles. */
export interface Standing {
  /** Tells it the zoom: from near no line is drawn. */
  readonly zoomTo: (zoom: number) => void;
  /** The same tiles where they stand by now. */
  readonly update: (tiles: Tiles) => void;
  /** The lines of these actors only; null for those of all. */
  readonly showLines: (actors: ReadonlySet<string> | null) => void;
  /** Which tiles are selected: they are dragged together. */
  readonly showChosen: (ids: ReadonlySet<string>) => void;
  readonly isChosen: (id: string) => boolean;
  /** Has a tile there, and those selected with it, until it is let go. */
  readonly take: (id: string) => void;
  readonly letGo: () => void;
  readonly end: () => void;
}

/**
 * Lines with what they hang on while lines are drawn, and tiles while they are in hand; else nothing, and its canvases are not shown. For whatever it has,
 * seen or not, Cytoscape keeps pictures as large as all of it, anew for each power of two of the zoom: 40 ms each.
 */
export function standOn(cy: Core, container: HTMLElement, first: Tiles): Standing {
  let tiles = first;
  let zoomed = 0;
  let detail: Detail = 'far';
  let lined = false;
  let drawn: ReadonlySet<string> | null = null;
  let chosen: ReadonlySet<string> = new Set();
  let endStages: (() => void) | null = null;

  const markChosen = () => {
    cy.batch(() => cy.nodes().forEach((node) => void node.toggleClass('chosen', chosen.has(node.id()))));
  };
  const fitLines = () => {
    const actors = tiles.actors.map(({ actor }) => actor);
    cy.batch(() => {
      for (const edge of cy.edges())
        edge.toggleClass('off', drawn !== null && !drawn.has(String(edge.data('source'))));
      keepSizes(cy, actors, tiles.actorWidth);
    });
  };
  const show = (wanted: boolean) => {
    if (wanted === lined) return;
    lined = wanted;
    container.toggleAttribute('data-lined', lined);
    endStages?.();
    cy.elements().remove();
    if (!lined) return;
    const begun = zoomed;
    endStages = addInStages(cy, elementsOf(tiles, begun), () => {
      // What was asked of them before they were there.
      markChosen();
      if (drawn !== null || zoomed !== begun) fitLines();
    });
  };
  return {
    zoomTo: (zoom) => {
      if (zoom === zoomed || tiles.lines.length === 0) return;
      zoomed = zoom;
      detail = detailAt(zoom, detail);
      show(detail === 'far');
      if (lined) fitLines();
    },
    update: (next) => {
      if (next === tiles) return;
      tiles = next;
      if (!lined) return;
      endStages?.();
      putAnew(cy, tiles);
      markChosen();
      fitLines();
    },
    showLines: (actors) => {
      drawn = actors;
      if (lined) fitLines();
    },
    showChosen: (ids) => {
      chosen = ids;
      markChosen();
    },
    isChosen: (id) => chosen.has(id),
    take: (id) => {
      if (lined) return;
      cy.add(tilesIn(tiles, new Set([id, ...chosen])));
      markChosen();
    },
    letGo: () => {
      if (!lined) cy.elements().remove();
    },
    end: () => endStages?.(),
  };
}
