import { useAddress } from '../../address/history.ts';
import type { CanvasAddress } from '../../address/address.ts';
import { words } from '../../wording/words.ts';
import { SearchedList } from '../lists/SearchedList.tsx';
import { pageOf } from '../lists/ShowMore.tsx';
import { useSearched } from '../lists/use-searched.ts';
import { MoreRow } from './MoreRow.tsx';
import { type Listed, useLeftOut, type Wanted } from './use-left-out.ts';

export interface MoreListProps {
  /** Those at hand: they come first. */
  readonly atHand: readonly Listed[];
  /** Which of those that the server left out follow; null for none. */
  readonly wanted: Wanted | null;
  /** What they are, such as "actors". */
  readonly what: string;
  readonly field: { readonly label: string; readonly hint: string };
  readonly onChosen: () => void;
}

/** Fewer are looked through sooner than searched. */
const worthSearching = 8;

/** What is not drawn, to be searched and paged through. */
export function MoreList(props: MoreListProps) {
  const address = useAddress();
  return address.screen === 'canvas' ? <List {...props} address={address} /> : null;
}

function List({
  atHand,
  wanted,
  what,
  field,
  onChosen,
  address,
}: MoreListProps & { readonly address: CanvasAddress }) {
  const searched = useSearched();
  const { more } = words.tiles;
  const looked = searched.wanted.toLocaleLowerCase();
  const here = atHand.filter(({ name }) => name.toLocaleLowerCase().includes(looked));
  const rest = useLeftOut(address, wanted, searched.wanted);
  const first = here.slice(0, searched.most);
  const shown = first.length < here.length ? first : [...first, ...rest.nodes];
  const all = here.length + (rest.total ?? 0);
  // What is at hand is paged through first; of the rest, the first page is there by then.
  const onMore = first.length < here.length ? searched.more : rest.more;
  const searchable = searched.text !== '' || all > worthSearching || all >= pageOf;
  const settled = wanted === null || rest.total !== null;
  return (
    <SearchedList
      searched={searched}
      field={searchable ? field : null}
      found={looked !== '' && settled ? more.found(all) : null}
      shown={shown.length}
      all={all}
      what={what}
      onMore={onMore}
    >
      <ul className="more-rows">
        {shown.map((node) => (
          <MoreRow key={node.id} node={node} onChosen={onChosen} />
        ))}
      </ul>
      {rest.loading && <p className="secondary">{more.loading}</p>}
      {rest.error && !rest.loading && (
        <p role="alert">
          {more.failed}{' '}
          <button type="button" className="link" onClick={rest.retry}>
            {more.again}
          </button>
        </p>
      )}
    </SearchedList>
  );
}
