import { type CanvasAddress, formatAddress, writeAddress } from '../address/address.ts';
import { untouched } from '../address/contents.ts';
import { atHand } from '../canvas/at-hand.ts';
import { middleOf, nameIn } from '../canvas/focus/focus-graph.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { chipsOf } from '../filter/chips.ts';
import { graphAtHand } from '../filter/use-graph.ts';
import { toStatementFilter } from '../filter/statement-filter.ts';
import {
  SavedGraphDocument,
  type SavedGraphQuery,
  type SavedSourceFragment,
  SavedSourcesDocument,
} from '../generated/graphql.ts';
import { queries } from '../request/connection.ts';
import { request } from '../request/request.ts';
import { fixedCanvas } from '../share/canvas-link.ts';
import { type About, datasetLine, toSource } from './about.ts';
import { type SavedGraph, toSavedGraph } from './saved-graph.ts';
import { whatIsDrawn } from './what-is-drawn.ts';

/** So many statements are asked for their documents at once. */
const atOnce = 100;

/** A graph to be saved, with the ids of the statements behind its edges. */
export interface Taken extends SavedGraph {
  readonly statements: ReadonlySet<string>;
}

/**
 * What the canvas shows now, with all that the database says of it.
 * @throws RequestError where it cannot be fetched
 */
export async function takeGraph(canvas: CanvasAddress): Promise<Taken> {
  const { filter, contents } = canvas;
  const graph = graphAtHand(queries, filter, contents.only);
  const drawn = graph === null ? { nodes: [], draws: () => false } : whatIsDrawn(graph, canvas);
  const placeOf = atHand()?.placeOf ?? (() => null);
  const answer = await request(SavedGraphDocument, {
    ids: [...drawn.nodes],
    filter: toStatementFilter(filter),
    minimumStatements: filter.least,
    limit: Math.max(1, drawn.nodes.length),
  });
  const saved = toSavedGraph(answer, { canvas, draws: drawn.draws, placeOf, origin: location.origin });
  const behind = answer.graph.edges
    .filter((edge) => drawn.draws(edge))
    .flatMap(({ statements }) => statements.map(({ id, dataset }) => [id, dataset.id] as const));
  const statements = new Set(behind.map(([id]) => id));
  const documents = await documentsOf([...statements], answer);
  const about = aboutOf(canvas, graph, answer, documents, new Set(behind.map(([, dataset]) => dataset)));
  return { ...saved, about, statements };
}

/** The documents on which these statements rest, what those retell, and those that are drawn themselves, by title. */
async function documentsOf(
  statements: readonly string[],
  { graph }: SavedGraphQuery,
): Promise<readonly SavedSourceFragment[]> {
  const found = new Map<string, SavedSourceFragment>();
  for (const node of graph.nodes) if (node.__typename === 'Document') found.set(node.id, node);
  for (let at = 0; at < statements.length; at += atOnce) {
    const { nodes } = await request(SavedSourcesDocument, { ids: statements.slice(at, at + atOnce) });
    for (const node of nodes)
      if (node?.__typename === 'Statement')
        for (const { document } of node.quotes)
          for (const source of [document, ...document.retells]) found.set(source.id, source);
  }
  return [...found.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

function aboutOf(
  canvas: CanvasAddress,
  drawn: DrawnGraph | null,
  { graph, datasets }: SavedGraphQuery,
  documents: readonly SavedSourceFragment[],
  behind: ReadonlySet<string>,
): About {
  const used = new Set([
    ...behind,
    ...documents.map(({ dataset }) => dataset.id),
    ...graph.nodes.flatMap((node) => ('dataset' in node ? [node.dataset.id] : [])),
  ]);
  const drawnOf = datasets.filter(({ id }) => used.has(id));
  const names = new Map([
    ...datasets.map(({ id, title }) => [id, title] as const),
    ...graph.nodes.flatMap((node) => ('name' in node ? [[node.id, node.name] as const] : [])),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const { view, lines, focus, filter } = canvas;
  return {
    made: new Date().toISOString(),
    address: whole({ ...canvas, search: '' }),
    permalink: permalinkTo(canvas),
    query: JSON.stringify({
      view,
      ...(lines !== null && { lines }),
      ...(focus !== null && { focus }),
      filter: toStatementFilter(filter),
      minimumStatements: filter.least,
    }),
    titles: drawnOf.map(({ title }) => title),
    middle: view === 'focus' && drawn !== null ? nameIn(drawn, middleOf(drawn, focus) ?? '') : null,
    filter: chipsOf(filter, nameOf).map(({ text }) => text),
    datasets: drawnOf.map(datasetLine),
    sources: documents.map(toSource),
  };
}

const whole = (canvas: CanvasAddress): string => new URL(formatAddress(canvas), location.origin).href;

/** The address that shows the same after the data has grown; where that is too long for one, the address of the view under its filter. */
function permalinkTo(canvas: CanvasAddress): string {
  const { text, kept } = writeAddress(fixedCanvas(queries, canvas));
  return kept === null
    ? new URL(text, location.origin).href
    : whole({ ...canvas, contents: untouched, search: '' });
}
