import type { CanvasAddress } from '../address/address.ts';
import { toStatementFilter } from '../filter/statement-filter.ts';
import { download } from '../page/download.ts';
import { writeCanvasFile } from '../share/canvas-file.ts';
import { laterWords } from '../wording/later-words.ts';
import { toCytoscapeJson } from './cytoscape-json.ts';
import { toGraphml } from './graphml.ts';
import { saveDrawnStatements } from './save-statements.ts';
import { savePng, saveSvg } from './save-picture.ts';
import type { SavedGraph } from './saved-graph.ts';
import { takeGraph } from './take-graph.ts';
import type { PictureChoice } from './picture-choice.ts';

/** In which form what is drawn can be saved, in the order in which it is offered. */
export const formNames = ['svg', 'png', 'graphml', 'cytoscape', 'statements', 'canvas'] as const;
export type FormName = (typeof formNames)[number];

async function saveGraph(
  canvas: CanvasAddress,
  file: string,
  type: string,
  write: (graph: SavedGraph) => string,
): Promise<string> {
  const graph = await takeGraph(canvas);
  download(file, type, write(graph));
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
  graphml: (canvas) => saveGraph(canvas, 'dixit.graphml', 'application/graphml+xml', toGraphml),
  cytoscape: (canvas) => saveGraph(canvas, 'dixit.cyjs', 'application/json', toCytoscapeJson),
  statements: async (canvas) => {
    const rows = await saveDrawnStatements(await takeGraph(canvas), toStatementFilter(canvas.filter));
    return laterWords.save.savedRows(rows);
  },
  canvas: async (canvas) => {
    download('canvas.dixit.json', 'application/json', writeCanvasFile(canvas));
    return laterWords.save.savedCanvas;
  },
};
