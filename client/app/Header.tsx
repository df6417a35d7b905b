import { Link } from '../address/Link.tsx';
import { useAddress } from '../address/history.ts';
import { opening } from '../address/address.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { Search } from '../search/Search.tsx';
import { CopyButton } from '../page/CopyButton.tsx';
import { Icon } from '../marks/Icon.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { Status } from './Status.tsx';
import { phone, useMedia } from '../page/use-media.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import './header.css';

/** The bar above every screen. */
export function Header() {
  const address = useAddress();
  const isPhone = useMedia(phone);
  return (
    <header className="header">
      <h1>
        <Link to={opening}>Dixit</Link>
      </h1>
      <Search />
      {address.screen === 'canvas' && !isPhone && <ViewSwitch address={address} />}
      {address.screen === 'canvas' && <FilterBar address={address} />}
      <Status />
      <CopyButton className="button share" text={() => location.href}>
        <Icon name="share" /> <span className="label">Copy link</span>
      </CopyButton>
      <MoreMenu />
    </header>
  );
}
