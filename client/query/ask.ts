import * as z from 'zod/mini';
import type { Asked } from '../address/asked.ts';
import { laterWords } from '../wording/later-words.ts';

const words = laterWords.query;

/** One error of an answer: lines and columns count from 1, of the query. */
export interface Fault {
  readonly message: string;
  readonly places: readonly { readonly line: number; readonly column: number }[];
  /** Where in the answer something is missing by it: "search.edges.0"; empty where it concerns all. */
  readonly path: string;
  /** Under which id the server's log knows it. */
  readonly requestId: string | null;
}

/** What came of a query. */
export type Outcome =
  | {
      readonly kind: 'answered';
      /** The answer as it came. */
      readonly value: object;
      /** The same as indented JSON. */
      readonly text: string;
      readonly faults: readonly Fault[];
      readonly milliseconds: number;
      /** Counts the answers of this page. */
      readonly place: number;
      /** How long the answer was, UTF-16 units of its text. */
      readonly length: number;
    }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** Whether asking the same again can help. */
      readonly passing: boolean;
    }
  | { readonly kind: 'stopped' };

let answers = 0;

const faults = z.object({
  errors: z.optional(
    z.array(
      z.object({
        message: z.string(),
        locations: z.optional(z.array(z.object({ line: z.number(), column: z.number() }))),
        path: z.optional(z.array(z.union([z.string(), z.number()]))),
        extensions: z.optional(z.object({ requestId: z.optional(z.string()) })),
      }),
    ),
  ),
});

/** Sends a query with its variables to this server. Never rejects: whatever goes wrong is told in words. */
export async function ask({ query, variables }: Asked, signal: AbortSignal): Promise<Outcome> {
  const parsed = parseVariables(variables);
  if (typeof parsed === 'string') return { kind: 'failed', message: parsed, passing: false };
  const started = performance.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables: parsed }),
      signal,
    });
    const body = await response.text();
    const milliseconds = Math.round(performance.now() - started);
    const why = body.trim() || String(response.status);
    return answerOf(body, milliseconds) ?? { kind: 'failed', message: words.refused(why), passing: true };
  } catch {
    if (signal.aborted) return { kind: 'stopped' };
    return { kind: 'failed', message: words.noAnswer, passing: true };
  }
}

/** The variables, or what is wrong with them. */
function parseVariables(text: string): object | string {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    return words.notObject;
  } catch (error) {
    return words.notJson(error instanceof Error ? error.message : String(error));
  }
}

function answerOf(body: string, milliseconds: number): Outcome | undefined {
  const value = parseObject(body);
  const read = faults.safeParse(value);
  if (value === undefined || !read.success) return undefined;
  answers += 1;
  return {
    kind: 'answered',
    place: answers,
    value,
    text: JSON.stringify(value, null, 2),
    faults: (read.data.errors ?? []).map(({ message, locations, path, extensions }) => ({
      message,
      places: locations ?? [],
      path: (path ?? []).join('.'),
      requestId: extensions?.requestId ?? null,
    })),
    milliseconds,
    length: body.length,
  };
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
