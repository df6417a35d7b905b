import { laterWords } from '../wording/later-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useCanvas } from '../address/history.ts';
import { SelectLink } from '../address/Link.tsx';
import { type ReadHoldingFragment, type Stance } from '../generated/graphql.ts';
import { periodInWords } from '../wording/dates.ts';
import { Failure, Gone } from './Failure.tsx';
import { groupTraces, type ReadStatement } from './group.ts';
import { officesOf } from '../wording/offices.ts';
import { nodeQuery } from './node-query.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { type Part, toldBy } from './sentence.ts';
import { StackStrip } from './StackStrip.tsx';
import { ReaderSkeleton, TraceList } from './TraceList.tsx';
import { useTraces } from './use-traces.ts';

/** Everything one actor said on one position: the words behind a line of the opening view. */
export function HoldingReader({ id }: { readonly id: string }) {
  const { data, error } = useQuery(nodeQuery(id));
  const { reading } = useCanvas();
  const traces = useTraces(id, { reading });
  const statements = useMemo(
    () => groupTraces(traces.data?.pages.flatMap(({ trace }) => trace.edges.map(({ node }) => node)) ?? []),
    [traces.data],
  );
  const [only, setOnly] = useState<Stance | null>(null);
  const told = oneChain(statements);
  if (!data) return error ? <Failure error={error} id={id} /> : <ReaderSkeleton />;
  if (data.node?.__typename !== 'Holding') return <Gone id={id} />;
  const { actor, position, counts, firstSaid, lastSaid } = data.node;
  const offices = officesOf(actor);
  const title: Part[] = [
    { name: actor.name, id: actor.id },
    ...(told ?? (offices === null ? [] : [`, ${offices}`])),
    told || offices !== null ? laterWords.reader.onBehindComma : laterWords.reader.edges.HOLDS.verb,
    { name: position.proposition, id: position.id },
  ];
  const kind = counts.firsthand === 0 ? laterWords.reader.relayedHolding : laterWords.reader.edges.HOLDS.kind;
  return (
    <>
      <ReaderHead
        kind={[
          kind,
          laterWords.reader.statementsOf(counts.total),
          periodInWords(firstSaid?.edtf, lastSaid?.edtf),
        ]}
        title={title}
      />
      <StackStrip statements={statements} only={only} onOnly={setOnly} />
      <TraceList
        id={id}
        known={{ speaker: actor.id, position: position.id, chain: told !== null }}
        only={only}
      />
      {counts.firsthand === 0 && <OnlyThroughOthers actor={actor} />}
    </>
  );
}

/** Through whom all of it came, where that is one and the same way; null where it is firsthand or there are several ways. */
function oneChain(statements: readonly ReadStatement[]): Part[] | null {
  const [single, second] = statements;
  return single && !second && single.chain.length > 1 ? toldBy(single.chain) : null;
}

/** None of it was heard from the holder: what the holder does say firsthand is one step away. */
function OnlyThroughOthers({ actor }: Pick<ReadHoldingFragment, 'actor'>) {
  const { totalCount } = actor.statements;
  return (
    <p className="box">
      {laterWords.reader.onlyThrough.before} <bdi>{actor.name}</bdi> {laterWords.reader.onlyThrough.after}{' '}
      {totalCount === 0 ? (
        laterWords.reader.onlyThrough.nothing
      ) : (
        <SelectLink id={actor.id}>{laterWords.reader.onlyThrough.show(totalCount)}</SelectLink>
      )}
    </p>
  );
}
