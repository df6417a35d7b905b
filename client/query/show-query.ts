import type { GraphQLSchema } from 'graphql';
import { asking } from '../address/address.ts';
import { go } from '../address/history.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { sayTrouble } from '../page/notice.ts';
import { queries } from '../request/connection.ts';
import { laterWords } from '../wording/later-words.ts';

/** What a part of the product asked to show what it shows. */
export interface Shown {
  readonly query: string;
  readonly variables: object;
  /** What is told above a query for several pages; its fragments stay, as they would stand in each. */
  readonly paged?: string;
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

/** The schema; null where it cannot be had, which is told. */
async function schemaOrTold(): Promise<GraphQLSchema | null> {
  const { schemaQuestion } = await import('./schema.ts');
  try {
    return await queries.fetchQuery(schemaQuestion);
  } catch (error) {
    sayTrouble(laterWords.query.withFragments(reasonOf(error)));
    return null;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens the query view with a question: to run it gives what is shown. Without the schema, fragments stay fragments. */
export async function showQuery({ query, variables, paged }: Shown): Promise<void> {
  try {
    const [{ written }, schema] = await Promise.all([
      import('./written.ts'),
      paged === undefined ? schemaOrTold() : null,
    ]);
    const told = paged === undefined ? '' : `# ${paged}\n`;
    go(asking({ query: `${told}${written(query, schema)}`, variables: given(variables) }));
  } catch (error) {
    sayTrouble(laterWords.query.notShown(reasonOf(error)));
  }
}
