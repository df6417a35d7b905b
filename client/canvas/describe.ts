import { words } from '../wording/words.ts';
import type { DrawnGraph } from './model.ts';
import { tiesOf } from './relations/ties.ts';
import { tieWords } from './relations/words.ts';
import { holdingDetail, stanceOf, type TreeItem } from './tree-items.ts';

/** A sentence on what is selected, for those who do not see it light up. Empty for what is not drawn. */
function describe(graph: DrawnGraph, id: string): string {
  const sentence = sentenceOn(graph, id);
  return sentence === '' ? '' : words.canvas.selected(sentence);
}

/** What something drawn is, with what its marks and numbers mean: "Ukraine, 13 positions." Empty for what is not drawn. */
export function sentenceOn(graph: DrawnGraph, id: string): string {
  const nameOf = (actor: string) => graph.actors.find((each) => each.id === actor)?.name ?? '';
  const propositionOf = (position: string) =>
    graph.positions.find((each) => each.id === position)?.proposition ?? '';
  const holding = graph.holdings.find((each) => each.id === id);
  if (holding !== undefined) {
    return `${nameOf(holding.actor)} ${stanceOf(holding)} “${propositionOf(holding.position)}”: ${holdingDetail(holding)}.`;
  }
  const tie = tiesOf(graph).find((each) => each.id === id);
  if (tie !== undefined) {
    return `${nameOf(tie.source)} ${tieWords[tie.kind].out} ${nameOf(tie.target)}.`;
  }
  const issue = graph.issues.find((each) => each.id === id);
  const name = nameOf(id) || propositionOf(id) || issue?.name;
  if (name === undefined || name === '') return '';
  const touched = graph.holdings.filter(({ actor, position }) => actor === id || position === id).length;
  const own = graph.positions.filter((position) => position.issue === id).length;
  const held = graph.positions.some((position) => position.id === id)
    ? words.canvas.heldBy(touched)
    : words.canvas.positions(issue === undefined ? touched : own);
  return `${name.replace(/\.$/u, '')}, ${held}.`;
}

/**
 * The same of several: how many, and their names.
 * @param other what the tree has of what this graph has not, such as documents and events
 */
export function describeAll(
  graph: DrawnGraph,
  ids: readonly string[],
  other: (id: string) => TreeItem | null,
): string {
  const [only, second] = ids;
  if (only === undefined) return '';
  if (second === undefined) {
    const item = other(only);
    return (
      describe(graph, only) || (item === null ? '' : words.canvas.selected(`${item.label}, ${item.detail}.`))
    );
  }
  const names = new Map(
    [...graph.actors, ...graph.issues]
      .map(({ id, name }) => [id, name] as const)
      .concat(graph.positions.map(({ id, proposition }) => [id, proposition.replace(/\.$/u, '')] as const)),
  );
  return words.canvas.severalSelected(
    ids.length,
    ids.map((id) => names.get(id) ?? other(id)?.label ?? words.canvas.notDrawn),
  );
}
