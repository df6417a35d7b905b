import { words } from '../wording/words.ts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAddress } from '../address/history.ts';
import { FilterStatementsDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { noFilter } from './filter.ts';
import { Passing } from './passing.ts';
import { narrowed, passesAll, toStatementFilter } from './statement-filter.ts';
import { subjectFilter } from './subject-filter.ts';

interface UnderFilterProps {
  /** What is read. */
  readonly id: string;
  readonly children: ReactNode;
}

/** What is read, all of it, with a word on how much of it passes the filter; each statement can then say whether it does. */
export function UnderFilter({ id, children }: UnderFilterProps) {
  const address = useAddress();
  const filter = address.screen === 'canvas' ? address.filter : noFilter;
  const subject = subjectFilter(id);
  const asked = !passesAll(filter) && subject !== null;
  const variables = {
    passing: narrowed(toStatementFilter(filter), subject ?? {}),
    all: subject ?? {},
  };
  const { data } = useQuery({
    queryKey: ['filter-statements', variables],
    enabled: asked,
    queryFn: ({ signal }) => request(FilterStatementsDocument, variables, signal),
  });
  if (passesAll(filter)) return children;
  return (
    <>
      {!asked && <p className="filter-note">{words.filter.notApplied}</p>}
      {data && <p className="filter-note">{inWords(data.passing.totalCount, data.all.totalCount)}</p>}
      <Passing
        value={data && data.passing.totalCount <= data.passing.edges.length ? idsOf(data.passing) : null}
      >
        {children}
      </Passing>
    </>
  );
}

const idsOf = ({ edges }: { readonly edges: readonly { readonly node: { readonly id: string } }[] }) =>
  new Set(edges.map(({ node }) => node.id));

function inWords(passing: number, all: number): string {
  return passing === all ? words.filter.allPass(all) : words.filter.partPasses(passing, all);
}
