import { z } from 'zod';
import type { Query } from '../graph/database.ts';
import type { RelationshipFile } from './relationships.ts';

/** Labels of the nodes that belong to a dataset, as the files of `cypher/load/` are named, in the order in which they are stored. */
export const LABELS = ['actor', 'issue', 'position', 'event', 'document', 'quote', 'statement'] as const;
export type LabelFile = (typeof LABELS)[number];

/** Labels to which other datasets may refer. */
export const SHARED = ['actor', 'issue', 'position', 'event'] as const satisfies readonly LabelFile[];
export type SharedFile = (typeof SHARED)[number];

const id = z.object({ id: z.string() });
const count = (name: string) => z.record(z.literal(name), z.number()).transform((row) => row[name] ?? 0);

const stored = count('stored');
const cleared = count('cleared');

export const storeNodes = (label: LabelFile | 'dataset'): Query<number> => ({
  file: `load/node/${label}`,
  row: stored,
});
export const storeRelationships = (file: RelationshipFile): Query<number> => ({
  file: `load/relationship/${file}`,
  row: stored,
});
export const storedIds = (label: LabelFile): Query<{ id: string }> => ({
  file: `load/stored/${label}`,
  row: id,
});
export const existingIds = (label: SharedFile): Query<{ id: string }> => ({
  file: `load/existing/${label}`,
  row: id,
});
export const referredTo = (label: SharedFile): Query<{ id: string; dataset: string }> => ({
  file: `load/referred/${label}`,
  row: z.object({ id: z.string(), dataset: z.string() }),
});
export const deleteNodes = (label: LabelFile): Query<number> => ({
  file: `load/delete/${label}`,
  row: count('deleted'),
});

/** What takes away the relationships that a dataset owns, by the label of the nodes that they are looked up at. */
export const CLEARING = {
  actor: [{ file: 'load/clear/actor', row: cleared }],
  issue: [],
  position: [
    { file: 'load/clear/position', row: cleared },
    { file: 'load/clear/contradicts', row: cleared },
  ],
  event: [],
  document: [{ file: 'load/clear/document', row: cleared }],
  quote: [{ file: 'load/clear/quote', row: cleared }],
  statement: [
    { file: 'load/clear/statement', row: cleared },
    { file: 'load/clear/said', row: cleared },
  ],
} as const satisfies Record<LabelFile, readonly Query<number>[]>;

export const textHashes: Query<{ id: string; textSha256: string }> = {
  file: 'load/text-hashes',
  row: z.object({ id: z.string(), textSha256: z.string() }),
};

export const deleteDataset: Query<number> = { file: 'dataset/delete', row: count('deleted') };
