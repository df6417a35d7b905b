import type { CanvasAddress } from '../address/address.ts';
import { currentAddress, go, select } from '../address/history.ts';
import type { HitFragment } from '../generated/graphql.ts';
import { say, sayTrouble } from '../page/notice.ts';
import { words } from '../wording/words.ts';

/** What can be done with what was found. */
export type Deed = 'show' | 'read' | 'filter' | 'add';

/** The keys, or what is held while clicking, that choose a deed. */
export function deedBy({
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Readonly<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>>): Deed {
  if (ctrlKey || metaKey) return 'read';
  if (altKey) return 'filter';
  return shiftKey ? 'add' : 'show';
}

/** What was found, and by which words. */
export interface Meant {
  readonly hit: HitFragment;
  readonly query: string;
  /** The canvas as it is, or was before another screen was opened. */
  readonly canvas: CanvasAddress;
}

/** What it is called, as a step in the log tells it. */
export function nameOfHit({ node, text }: HitFragment): string {
  const name = node.__typename === 'Actor' ? node.name : text;
  return name.length > 40 ? `${name.slice(0, 40).trimEnd()} …` : name;
}

/** Does it; what goes to another address is one step there. */
export function doTo(deed: Deed, meant: Meant): void {
  if (deed === 'show') show(meant);
  else if (deed === 'read') read(meant);
  else if (deed === 'filter') filterBy(meant);
  else void add(meant);
}

/** On the canvas, with its trace; a document, which does not stand there, as a page. */
function show(meant: Meant): void {
  const { node } = meant.hit;
  if (node.__typename === 'Document' && node.length > 0) read(meant);
  else select(node.id);
}

/** On a page of its own: a quote in its document. */
function read({ hit: { node } }: Meant): void {
  const here = currentAddress();
  const selection = here.screen === 'unknown' ? null : here.selection;
  if (node.__typename === 'Quote')
    go({ screen: 'document', document: node.document.id, quote: node.id, selection, search: '' });
  else if (node.__typename === 'Document')
    go({ screen: 'document', document: node.id, quote: null, selection, search: '' });
  else go({ screen: 'dossier', about: node.id, against: null, selection, search: '' });
}

/** What is drawn, narrowed: to an actor or an issue besides those chosen, else to the words that were searched for. */
function filtering(canvas: CanvasAddress, { node }: HitFragment, query: string): CanvasAddress {
  const { filter } = canvas;
  const narrowed = { ...canvas, search: '' };
  if (node.__typename === 'Actor')
    return { ...narrowed, filter: { ...filter, actors: [...new Set([...filter.actors, node.id])] } };
  if (node.__typename === 'Issue')
    return { ...narrowed, filter: { ...filter, issues: [...new Set([...filter.issues, node.id])] } };
  return { ...narrowed, filter: { ...filter, text: query } };
}

function filterBy({ hit, query, canvas }: Meant): void {
  const byName = hit.node.__typename === 'Actor' || hit.node.__typename === 'Issue';
  const name = byName ? nameOfHit(hit) : `“${query}”`;
  go(filtering(canvas, hit, query), words.search.filterStep(name));
  say(words.search.filtered(name));
}

/** Global ids of what stands on the free view for it: itself; for a quote, who said it and what that expresses. */
function nodesFor({ node }: HitFragment): readonly string[] {
  if (node.__typename !== 'Quote') return [node.id];
  const said = node.statements.edges.map((edge) => edge.node);
  const expressed = said.flatMap(({ expressions }) => expressions.map(({ position }) => position.id));
  return [...new Set([...said.map(({ actor }) => actor.id), ...expressed])];
}

async function add({ hit, canvas }: Meant): Promise<void> {
  try {
    const { setDown } = await import('../expand/set-down.ts');
    if (currentAddress().screen !== 'canvas') go(canvas);
    await setDown(nodesFor(hit));
  } catch (error) {
    sayTrouble(words.search.troubleAdding(error instanceof Error ? error.message : String(error)));
  }
}
