import type { FreeNode } from '../canvas/free/free-graph.ts';
import { laterWords } from '../wording/later-words.ts';

const types = {
  actor: 'ACTOR',
  position: 'POSITION',
  issue: 'ISSUE',
  event: 'EVENT',
  document: 'DOCUMENT',
} as const;

/** "3 positions of Talks", "2 actors", "1 actor and 2 events"; null where there are none. */
function inWords(nodes: readonly FreeNode[]): string | null {
  if (nodes.length === 0) return null;
  const counts = [...new Set(nodes.map(({ type }) => type))].map((type) => ({
    type: types[type],
    many: nodes.filter((node) => node.type === type).length,
  }));
  return laterWords.expand.what(counts, onlyIssueOf(nodes));
}

/** The name of the issue that all of these are positions on. */
function onlyIssueOf(nodes: readonly FreeNode[]): string | null {
  const issues = new Set(nodes.map((node) => (node.type === 'position' ? node.issue.name : null)));
  return issues.size === 1 ? ([...issues][0] ?? null) : null;
}

/** The step of bringing these in, as it goes on after "Undo: ": "bring in Talks". */
export const stepOf = (nodes: readonly FreeNode[]): string =>
  laterWords.expand.step(onlyIssueOf(nodes) ?? inWords(nodes));

/** What came, in one line: "Brought in 3 positions of Talks". */
export const sentenceOf = (nodes: readonly FreeNode[]): string => laterWords.expand.done(inWords(nodes));

/** So much of a name stands in the log. */
const longest = 40;

/** A name as it stands in the name of a step. */
export const shortly = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest).trimEnd()} …` : name;
