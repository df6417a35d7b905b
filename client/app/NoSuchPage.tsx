import { Link } from '../address/Link.tsx';
import { opening } from '../address/address.ts';
import { usePageTitle } from '../page/use-page-title.ts';
import { words } from '../wording/words.ts';

/** For addresses that lead nowhere. */
export function NoSuchPage({ path }: { readonly path: string }) {
  usePageTitle(words.app.nothingHere);
  return (
    <main className="page message">
      <h2>{words.app.nothingHere}</h2>
      <p>
        <code>{path}</code> {words.app.noPage}
      </p>
      <p>
        <Link className="button" to={opening}>
          {words.app.toCanvas}
        </Link>
      </p>
    </main>
  );
}
