import { Link } from '../address/Link.tsx';
import { opening } from '../address/address.ts';
import { Search } from '../search/Search.tsx';
import { CopyButton } from '../page/CopyButton.tsx';
import { Icon } from '../marks/Icon.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { Status } from './Status.tsx';
import './header.css';

/** The bar above every screen. */
export function Header() {
  return (
    <header className="header">
      <h1>
        <Link to={opening}>Dixit</Link>
      </h1>
      <Search />
      <Status />
      <CopyButton className="button share" text={() => location.href}>
        <Icon name="share" /> <span className="label">Copy link</span>
      </CopyButton>
      <MoreMenu />
    </header>
  );
}
