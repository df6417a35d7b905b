import { opening } from '../address/address.ts';
import { Link } from '../address/Link.tsx';
import { usePageTitle } from '../page/use-page-title.ts';
import { words } from '../wording/words.ts';
import { Gone } from './Failure.tsx';

interface NothingThereProps {
  /** What there is not, as a sentence. */
  readonly title: string;
  /** What was asked for. */
  readonly id: string;
}

/** In place of a page whose address speaks of something that is not in the data. */
export function NothingThere({ title, id }: NothingThereProps) {
  usePageTitle(title);
  return (
    <div className="page message">
      <h2>{title}</h2>
      <Gone id={id} />
      <p>
        <Link className="button" to={opening}>
          {words.app.toCanvas}
        </Link>
      </p>
    </div>
  );
}
