import type { NodeRef } from '../graph/edge-types.ts';
import type { Actor, Document, Event, Issue, Position } from '../graph/nodes.ts';
import { drawnNode } from './edge-ids.ts';
import { badUserInput } from './errors.ts';
import { quoted } from './ids.ts';
import { type Loaders, loadOne } from './loaders.ts';

/** A node of the drawn graph with what pages show of it. */
export type DrawnNode = Actor | Document | Event | Issue | Position;

/**
 * The node of the drawn graph that a global id names.
 * @param argument where it was given, for the message
 * @throws GraphQLError BAD_USER_INPUT where it names none of its kinds
 */
export function readDrawnNode(text: string, argument: string): NodeRef {
  const node = drawnNode(text);
  if (node !== null) return node;
  throw badUserInput(
    `${argument}: ${quoted(text)} is not the id of an actor, position, issue, event or document.`,
  );
}

/** Nodes that the graph holds, in the order asked: one round trip for each label. @throws Error where one is missing */
export function loadDrawn(loaders: Loaders, nodes: readonly NodeRef[]): Promise<DrawnNode[]> {
  return Promise.all(
    nodes.map(({ label, id }): Promise<DrawnNode> => loadOne<DrawnNode>(loaders[label], id)),
  );
}
