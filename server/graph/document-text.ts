import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { optional } from './nodes.ts';

const TEXT = { file: 'document/text', row: z.object({ text: optional }) };

/** The text of a document as stored, null where none is held. Errors: see `GraphDatabase.read`. */
export async function readText(database: GraphDatabase, id: string): Promise<string | null> {
  const rows = await database.read(TEXT, { id });
  return rows[0]?.text ?? null;
}
