import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type RevisionQuery, RevisionDocument } from '../generated/graphql.ts';
import { say } from '../page/notice.ts';
import { queries } from '../request/connection.ts';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';
import { overviewQuery } from './overview-query.ts';
import './new-data.css';

/** How often, ms, the server is asked whether its data has changed, while the page is in sight; when it comes into sight, too. */
const often = 15_000;

type Datasets = RevisionQuery['datasets'];

/** Equal for equal content: the hash of a dataset's files stands for all of it. */
const revisionOf = (datasets: Datasets): string =>
  datasets.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n');

/** Tells quietly that the data is not what the page shows any more, and shows it when asked to: nothing moves by itself. */
export default function NewData() {
  const { data } = useQuery(overviewQuery);
  return data === undefined ? null : <Watching atFirst={data.datasets} />;
}

function Watching({ atFirst }: { readonly atFirst: Datasets }) {
  const [shown, setShown] = useState(atFirst);
  const place = useRef<HTMLDivElement>(null);
  const { data } = useQuery({
    queryKey: ['revision'],
    queryFn: ({ signal }) => request(RevisionDocument, {}, signal),
    initialData: { datasets: [...atFirst] },
    refetchInterval: often,
    refetchOnWindowFocus: 'always',
    meta: { quiet: true },
  });
  const show = () => {
    setShown(data.datasets);
    // The button is about to go: what follows it is still the next stop.
    place.current?.focus();
    void showNewData();
  };
  return (
    <div className="new-data" role="status" tabIndex={-1} ref={place}>
      {revisionOf(data.datasets) !== revisionOf(shown) && (
        <p>
          {laterWords.newData.changed}{' '}
          <button type="button" className="link" onClick={show}>
            {laterWords.newData.show}
          </button>
        </p>
      )}
    </div>
  );
}

/** Asks again for all that is shown; what is not shown now is asked for when it is. */
async function showNewData(): Promise<void> {
  // The table keeps the words of statements without asking for them itself.
  await queries.resetQueries({ queryKey: ['table-words'] });
  await queries.invalidateQueries({ predicate: ({ queryKey: [kind] }) => kind !== 'revision' });
  say(laterWords.newData.shown);
}
