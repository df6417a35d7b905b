import { z } from 'zod';

/** A property that a node may lack; engines give null for it. */
export const optional = z
  .string()
  .nullish()
  .transform((text) => text ?? null);

const strings = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

export const actorKind = z.enum(['PERSON', 'STATE', 'ORGANISATION', 'COALITION', 'GROUP', 'MEDIA']);
export type ActorKind = z.infer<typeof actorKind>;

/** `a {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}` */
export const actorNode = z
  .object({
    id: z.string(),
    dataset: z.string(),
    name: z.string(),
    kind: actorKind,
    aliases: strings,
    description: optional,
    wikidata: optional,
  })
  .transform((node) => ({ label: 'Actor' as const, ...node }));
export type Actor = z.infer<typeof actorNode>;

/** `i {.id, .dataset, .name, .description}` */
export const issueNode = z
  .object({ id: z.string(), dataset: z.string(), name: z.string(), description: optional })
  .transform((node) => ({ label: 'Issue' as const, ...node }));
export type Issue = z.infer<typeof issueNode>;

/** `p {.id, .dataset, .proposition, .note, issue: i {…}}`: a position never comes without what it is about. */
export const positionNode = z
  .object({ id: z.string(), dataset: z.string(), proposition: z.string(), note: optional, issue: issueNode })
  .transform((node) => ({ label: 'Position' as const, ...node }));
export type Position = z.infer<typeof positionNode>;

/** `v {.id, .dataset, .name, .place, .note, .occurred, .occurredEarliest, .occurredLatest}` */
export const eventNode = z
  .object({
    id: z.string(),
    dataset: z.string(),
    name: z.string(),
    place: optional,
    note: optional,
    occurred: optional,
    occurredEarliest: z.string(),
    occurredLatest: z.string(),
  })
  .transform((node) => ({ label: 'Event' as const, ...node }));
export type Event = z.infer<typeof eventNode>;

/** `d {.id, .dataset, .title, … , publisher: a {…} or null}`: without its text, which is fetched only where it is asked for. */
export const documentNode = z
  .object({
    id: z.string(),
    dataset: z.string(),
    title: z.string(),
    url: optional,
    language: optional,
    rights: optional,
    note: optional,
    length: z.number().int(),
    textSha256: optional,
    published: optional,
    publishedEarliest: z.string(),
    publishedLatest: z.string(),
    publisher: actorNode.nullable(),
  })
  .transform((node) => ({ label: 'Document' as const, ...node }));
export type Document = z.infer<typeof documentNode>;

/** `q {.id, .dataset, .exact, .prefix, .suffix, .start, .end, .words, .locator, document: d {…}}`; offsets in UTF-16 units, half-open. */
export const quoteNode = z
  .object({
    id: z.string(),
    dataset: z.string(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    words: z.enum(['SPEAKER', 'REPORTER']),
    locator: optional,
    document: documentNode,
  })
  .transform((node) => ({ label: 'Quote' as const, ...node }));
export type Quote = z.infer<typeof quoteNode>;

/** `d {.id, .title, .description, .coder, .codedOn, .method, .sha256}` */
export const datasetNode = z
  .object({
    id: z.string(),
    title: z.string(),
    description: optional,
    coder: z.string(),
    codedOn: z.string(),
    method: z.enum(['MANUAL', 'IMPORTED', 'EXTRACTED', 'ASSISTED']),
    sha256: z.string(),
  })
  .transform((node) => ({ label: 'Dataset' as const, ...node }));
export type Dataset = z.infer<typeof datasetNode>;
