import type { CanvasAddress } from '../address/address.ts';
import { toStatementFilter } from '../filter/statement-filter.ts';
import { download } from '../page/download.ts';
import { fileName } from './file-name.ts';
import { saveCanvas } from '../share/save-canvas.ts';
import { laterWords } from '../wording/later-words.ts';
import { toCytoscapeJson } from './cytoscape-json.ts';
import { toGraphml } from './graphml.ts';
import { saveDrawnStatements } from './save-statements.ts';
import { savePng, saveSvg } from './save-picture.ts';
import type { SavedGraph } from './saved-graph.ts';
import { takeGraph } from './take-graph.ts';
import { drawnIn } from './drawn-in.ts';
import type { PictureChoice } from './picture-choice.ts';

/** In which form what is drawn can be saved, in the order in which it is offered. */
export const formNames = ['svg', 'png', 'graphml', 'cytoscape', 'statements', 'canvas'] as const;
export type FormName = (typeof formNames)[number];

async function saveGraph(
  canvas: CanvasAddress,
  ending: string,
  type: string,
  write: (graph: SavedGraph) => string,
): Promise<string> {
  const graph = await takeGraph(canvas);
  download(fileName(drawnIn(canvas, graph), ending), type, write(graph));
  return laterWords.save.savedGraph(graph.nodes.length, graph.edges.length);
}

/**
 * Each saves what the canvas shows now, and gives a line that says what was saved.
 * @throws RequestError where it cannot be fetched
 */
export const savers: Readonly<
  Record<FormName, (canvas: CanvasAddress, choice: PictureChoice) => Promise<string>>
> = {
  svg: saveSvg,
  png: savePng,
  graphml: (canvas) => saveGraph(canvas, 'graphml', 'application/graphml+xml', toGraphml),
  cytoscape: (canvas) => saveGraph(canvas, 'cyjs', 'application/json', toCytoscapeJson),
  statements: async (canvas) => {
    const graph = await takeGraph(canvas);
    const name = laterWords.files.statementsDrawn(drawnIn(canvas, graph));
    const rows = await saveDrawnStatements(graph, toStatementFilter(canvas.filter), name);
    return laterWords.save.savedRows(rows);
  },
  canvas: async (canvas) => {
    saveCanvas(canvas);
    return laterWords.save.savedCanvas;
  },
};
