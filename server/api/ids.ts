import { badUserInput } from './errors.ts';

/** The labels that nodes with a global id `Label:id` have. Holdings have the id of their edge instead. */
export const LABELS = [
  'Dataset',
  'Actor',
  'Document',
  'Quote',
  'Statement',
  'Position',
  'Issue',
  'Event',
] as const;
export type Label = (typeof LABELS)[number];

/** A global id in its parts; `id` is unique within its label. */
export interface NodeId {
  readonly label: Label;
  readonly id: string;
}

/** `<dataset>.<key>`, a dataset's own key, or a quote's `<document id>.<start>-<end>-<s|r>`. */
const BARE = /^[a-z0-9][a-z0-9-]{0,79}(\.[a-z0-9][a-z0-9-]{0,79}){0,2}$/;

const LONGEST = 300;

export function globalId(label: Label, id: string): string {
  return `${label}:${id}`;
}

/** The parts of a global id, null where the text is none. */
export function splitGlobalId(text: string): NodeId | null {
  if (text.length > LONGEST) return null;
  const colon = text.indexOf(':');
  const label = LABELS.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return label !== undefined && BARE.test(id) ? { label, id } : null;
}

/**
 * The parts of a global id.
 * @param argument where it was given, such as `id` or `filter.actors`, for the message
 * @throws GraphQLError BAD_USER_INPUT where it is no global id
 */
export function readGlobalId(text: string, argument: string): NodeId {
  const parts = splitGlobalId(text);
  if (parts === null) throw badUserInput(`${argument}: ${quoted(text)} is not an id of this API.`);
  return parts;
}

/**
 * The bare id within a global id of one label.
 * @throws GraphQLError BAD_USER_INPUT where it is no global id, or one of another label
 */
export function readIdOf(label: Label, text: string, argument: string): string {
  const parts = readGlobalId(text, argument);
  if (parts.label !== label)
    throw badUserInput(`${argument}: ${quoted(text)} is not the id of ${withArticle(label)}.`);
  return parts.id;
}

/** A reader's own text within a message, shortened. */
export function quoted(text: string): string {
  const shown = text.length > 80 ? `${/^.{0,80}/su.exec(text)?.[0]}…` : text;
  return JSON.stringify(shown);
}

function withArticle(label: Label): string {
  const word = label.toLowerCase();
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
