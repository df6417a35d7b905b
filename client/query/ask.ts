/** What came of a query: the answer as indented JSON with the messages of its errors, or why there is none. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly text: string;
      readonly errors: readonly string[];
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Sends a query with its variables, written as JSON, to this server. Never rejects: whatever goes wrong is told in words. */
export async function ask(query: string, variables: string): Promise<Outcome> {
  const parsed = parseVariables(variables);
  if (typeof parsed === 'string') return { kind: 'failed', message: parsed };
  const started = performance.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables: parsed }),
    });
    const body = await response.text();
    const milliseconds = Math.round(performance.now() - started);
    return (
      answerOf(body, milliseconds) ?? {
        kind: 'failed',
        message: `The server refused: ${body.trim() || response.status}`,
      }
    );
  } catch {
    return { kind: 'failed', message: 'The server does not answer. Is it still running?' };
  }
}

/** The variables, or what is wrong with them. */
function parseVariables(text: string): object | string {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    return 'The variables have to be one JSON object, such as {"words": "guarantees"}.';
  } catch (error) {
    return `The variables are no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function answerOf(body: string, milliseconds: number): Outcome | undefined {
  const value = parseObject(body);
  if (value === undefined) return undefined;
  const errors = 'errors' in value && Array.isArray(value.errors) ? value.errors.map(messageOf) : [];
  return { kind: 'answered', text: JSON.stringify(value, null, 2), errors, milliseconds };
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
