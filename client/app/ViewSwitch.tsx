import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CanvasAddress } from '../address/address.ts';
import { views } from '../address/views.ts';
import { switching } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import { words } from '../wording/words.ts';
import './view-switch.css';

/** The ways to look at the graph, of which one is chosen. What is selected stays so in each. */
export function ViewSwitch({ address }: { readonly address: CanvasAddress }) {
  const choose = (keys: ReadonlySet<unknown>) => {
    const view = views.find((each) => keys.has(each));
    if (view !== undefined) go(switching(address, view));
  };
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label={words.app.view}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[address.view]}
      onSelectionChange={choose}
    >
      {views.map((view) => (
        <ToggleButton key={view} id={view}>
          {words.app.views[view]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
