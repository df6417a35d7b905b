import { words } from '../wording/words.ts';
import { Link } from '../address/Link.tsx';
import { useAddress } from '../address/history.ts';
import { opening } from '../address/address.ts';
import { firstDrawn } from '../canvas/first-drawn.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { Search } from '../search/Search.tsx';
import { ContentChips } from './ContentChips.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { ShareButton } from './ShareButton.tsx';
import { Status } from './Status.tsx';
import { apart } from '../page/apart.tsx';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { whenIdle } from '../page/when-idle.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';
import './header.css';

const Nothing = () => null;

/** After so long, ms, a screen without a drawing is there too. */
const later = 5_000;

/** Without its code nobody is told of new data, and all else goes on. */
const NewData = apart(async () => {
  await Promise.race([firstDrawn, new Promise((resolve) => setTimeout(resolve, later))]);
  await new Promise<void>(whenIdle);
  const [code] = await Promise.allSettled([import('./NewData.tsx')]);
  return code.status === 'fulfilled' ? code.value.default : Nothing;
});

/** The bar above every screen. */
export function Header() {
  const address = useAddress();
  const isPhone = useMedia(phone);
  return (
    <header className="header">
      <h1>
        <Link to={opening}>{words.app.product}</Link>
      </h1>
      <Search />
      {address.screen === 'canvas' && !isPhone && <ViewSwitch address={address} />}
      {address.screen === 'canvas' && <UndoButtons />}
      {address.screen === 'canvas' && <FilterBar address={address} />}
      {address.screen === 'canvas' && <ContentChips address={address} />}
      <NewData />
      <Status />
      <ShareButton address={address} />
      <MoreMenu />
    </header>
  );
}
