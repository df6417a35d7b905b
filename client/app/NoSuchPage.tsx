import { Link } from '../address/Link.tsx';
import { opening } from '../address/address.ts';

/** For addresses that lead nowhere. */
export function NoSuchPage({ path }: { readonly path: string }) {
  return (
    <main className="page message">
      <h2>There is nothing at this address</h2>
      <p>
        <code>{path}</code> is no page of Dixit’s. Perhaps the address was cut short on its way.
      </p>
      <p>
        <Link className="button" to={opening}>
          To the canvas
        </Link>
      </p>
    </main>
  );
}
