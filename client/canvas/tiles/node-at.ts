/** The node that something on the page stands for; of a chip its actor. Null where it stands for none. */
export function nodeAt(target: Element): string | null {
  const id = target.closest<HTMLElement>('[data-node]')?.dataset['node'];
  if (id === undefined) return null;
  return id.includes('~') ? (id.split('~')[1] ?? null) : id;
}
