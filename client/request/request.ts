import type { TypedDocumentString } from '../generated/graphql.ts';
import { bodyOf, send, takeAhead } from './ahead.ts';
import { words } from '../wording/words.ts';
import { errorFor, NoConnection, UnreadableAnswer } from './errors.ts';

/** A GraphQL answer. That `data` has the shape of the document is the generated types' promise, kept by the server's schema. */
interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown; readonly requestId?: unknown };
  }[];
}

/**
 * Asks the server one typed document and gives its data.
 * @throws RequestError one class per `extensions.code`; NoConnection and UnreadableAnswer where no GraphQL came back.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await post(bodyOf(document, variables), signal);
  const answer = await read<Result>(response);
  const [error] = answer.errors ?? [];
  if (error) {
    const id = error.extensions?.requestId;
    throw errorFor(error.extensions?.code, error.message, typeof id === 'string' ? id : null);
  }
  if (!answer.data) throw new UnreadableAnswer(words.page.answers.empty);
  return answer.data;
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await (takeAhead(body) ?? send(body, signal));
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoConnection(words.page.answers.none);
  }
}

async function read<Result>(response: Response): Promise<Answer<Result>> {
  try {
    const answer: Answer<Result> = await response.json();
    return answer;
  } catch {
    throw new UnreadableAnswer(words.page.answers.unreadable(response.status));
  }
}
