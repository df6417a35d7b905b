import type { FreeNode } from '../canvas/free/free-graph.ts';
import { counted } from '../wording/counted.ts';

/** "3 positions of Talks", "2 actors", "1 actor and 2 events". */
function inWords(nodes: readonly FreeNode[]): string {
  const types = [...new Set(nodes.map(({ type }) => type))];
  const parts = types.map((type) => counted(nodes.filter((node) => node.type === type).length, type));
  const issue = onlyIssueOf(nodes);
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return issue === null ? list : `${list} of ${issue}`;
}

/** The name of the issue that all of these are positions on. */
function onlyIssueOf(nodes: readonly FreeNode[]): string | null {
  const issues = new Set(nodes.map((node) => (node.type === 'position' ? node.issue.name : null)));
  return issues.size === 1 ? ([...issues][0] ?? null) : null;
}

/** The step of bringing these in, as it goes on after "Undo: ": "bring in Talks". */
export const stepOf = (nodes: readonly FreeNode[]): string =>
  `bring in ${onlyIssueOf(nodes) ?? (nodes.length === 0 ? 'nothing new' : inWords(nodes))}`;

/** What came, in one line: "Brought in 3 positions of Talks". */
export const sentenceOf = (nodes: readonly FreeNode[]): string =>
  nodes.length === 0 ? 'Everything was here already' : `Brought in ${inWords(nodes)}`;

/** So much of a name stands in the log. */
const longest = 40;

/** A name as it stands in the name of a step. */
export const shortly = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest).trimEnd()} …` : name;
