import { asking } from '../address/address.ts';
import { go } from '../address/history.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { queries } from '../request/connection.ts';

/** What a part of the product asked to show what it shows. */
export interface Shown {
  readonly query: string;
  readonly variables: object;
}

/** A document with its variables. */
export const question = <Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Shown => ({ query: document.toString(), variables });

/** Variables as somebody would write them: what is not given is left out. */
function given(variables: object): string {
  const entries = Object.entries(variables).filter(([, value]) => value !== null && value !== undefined);
  return entries.length === 0 ? '' : JSON.stringify(Object.fromEntries(entries), null, 2);
}

/** Opens the query view with a question: to run it gives what is shown. */
export async function showQuery({ query, variables }: Shown): Promise<void> {
  const [{ written }, { schemaQuestion }] = await Promise.all([
    import('./written.ts'),
    import('./schema.ts'),
  ]);
  // Without the schema, fragments stay fragments.
  const schema = await queries.fetchQuery(schemaQuestion).catch(() => null);
  go(asking({ query: written(query, schema), variables: given(variables) }));
}
