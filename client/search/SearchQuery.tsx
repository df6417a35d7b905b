import { SearchDocument } from '../generated/graphql.ts';
import { QueryButton } from '../query/QueryButton.tsx';
import { question } from '../query/show-query.ts';
import { searchVariables, type Widened } from './use-search.ts';

interface SearchQueryProps {
  readonly text: string;
  readonly widened: Widened;
}

/** Leads from what was found to the query that gives it. */
export const SearchQuery = ({ text, widened }: SearchQueryProps) => (
  <QueryButton
    className="button bare"
    short
    asked={() => question(SearchDocument, searchVariables(text, widened))}
  />
);
