import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../address/history.ts';
import { FilterStatus } from '../filter/FilterStatus.tsx';
import { drawsAll } from '../filter/statement-filter.ts';
import type { OverviewQuery } from '../generated/graphql.ts';
import { words } from '../wording/words.ts';
import { NoConnection } from '../request/errors.ts';
import { tryAgain, useConnection } from '../request/connection.ts';
import { overviewQuery } from './overview-query.ts';
import { useSeconds } from './use-seconds.ts';

/** What the header says of the data, or what a filter leaves of it; or, while the server does not answer, that and when it is asked again. */
export function Status() {
  const connection = useConnection();
  const address = useAddress();
  const { data } = useQuery(overviewQuery);
  if (connection.state === 'failing')
    return <Trouble offline={connection.error instanceof NoConnection} at={connection.at} />;
  const filtered = address.screen === 'canvas' && !drawsAll(address.filter);
  if (filtered)
    return (
      <p className="status secondary">
        <FilterStatus filter={address.filter} />
      </p>
    );
  return <p className="status overview secondary">{data && <Overview overview={data} />}</p>;
}

function Overview({ overview: { datasets, statistics } }: { readonly overview: OverviewQuery }) {
  const [only, second] = datasets;
  return (
    <>
      <bdi>{only && !second ? only.title : words.count.datasets(datasets.length)}</bdi>
      <span className="counts">
        {' · '}
        {[
          words.count.actors(statistics.actors),
          words.count.positions(statistics.positions),
          words.count.statements(statistics.statements),
        ].join(' · ')}
      </span>
    </>
  );
}

function Trouble({ offline, at }: { readonly offline: boolean; readonly at: number }) {
  const seconds = useSeconds(at);
  return (
    <p className="status trouble" title={words.app.readOn}>
      <span role="status">{offline ? words.app.noConnection : words.app.noDatabase}</span>
      <span aria-hidden="true"> · {words.app.tryingSoon(seconds)}</span>{' '}
      <button type="button" className="link" onClick={tryAgain}>
        {words.app.tryNow}
      </button>
    </p>
  );
}
