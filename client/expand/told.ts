import { useSyncExternalStore } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import type { Contents } from '../address/contents.ts';
import type { FreeNode } from '../canvas/free/free-graph.ts';
import { counted } from '../wording/counted.ts';

/** What was brought in last, in one line. */
export interface Told {
  readonly text: string;
  /** The canvas that it is true of: as soon as that changes, there is nothing to undo by it. */
  readonly contents: Contents;
}

let told: Told | null = null;
const listeners = new Set<() => void>();

function tell(next: Told | null): void {
  told = next;
  for (const listener of listeners) listener();
}

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

/** As it goes on after "Undo: ": "bring in Talks". */
export function nameOfStep(nodes: readonly FreeNode[]): string {
  return `bring in ${onlyIssueOf(nodes) ?? (nodes.length === 0 ? 'nothing new' : inWords(nodes))}`;
}

/** Says what came, until the canvas changes or the line has been there long enough. */
export function sayBroughtIn(nodes: readonly FreeNode[], { contents }: CanvasAddress): void {
  tell({
    text: nodes.length === 0 ? 'Everything was here already' : `Brought in ${inWords(nodes)}`,
    contents,
  });
}

export const stopTelling = (): void => tell(null);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useTold = (): Told | null => useSyncExternalStore(subscribe, () => told);
