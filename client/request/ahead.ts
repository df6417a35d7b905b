/** Answers to what was asked ahead, by the body of the question. */
const ahead = new Map<string, Promise<Response>>();

/** Sends the body of a GraphQL request, as JSON. */
export const send = (body: string, signal?: AbortSignal): Promise<Response> =>
  fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body,
    ...(signal && { signal }),
  });

/** The body of a GraphQL request. */
export const bodyOf = (document: { toString: () => string }, variables: unknown): string =>
  JSON.stringify({ query: document.toString(), variables });

/** Asks what is going to be asked, before the code that will is there. Whoever asks it then takes the answer, and hears of a failure. */
export function askAhead(body: string): void {
  const answer = send(body);
  ahead.set(body, answer);
  void Promise.allSettled([answer]);
}

/** The answer to what was asked ahead; only once, and undefined where it was not. */
export function takeAhead(body: string): Promise<Response> | undefined {
  const answer = ahead.get(body);
  ahead.delete(body);
  return answer;
}
