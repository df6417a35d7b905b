import type { Address } from './address.ts';

/**
 * The page that a node of the drawn graph has: a document is read, of all others there is a dossier. Null for what has none.
 * @param id a global id
 * @param selection what is selected on the canvas that the page leads back to
 */
export function pageOf(id: string, selection: string | null): Address | null {
  if (id.includes('~')) return null;
  if (id.startsWith('Document:'))
    return { screen: 'document', document: id, quote: null, selection, search: '' };
  if (!/^(Actor|Position|Issue|Event):/.test(id)) return null;
  return { screen: 'dossier', about: id, against: null, selection, search: '' };
}
