import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CanvasAddress } from '../address/address.ts';
import { type View, views } from '../address/views.ts';
import { switching } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import './view-switch.css';

const names: Readonly<Record<View, string>> = {
  positions: 'Positions',
  relations: 'Relations',
  focus: 'Focus',
  free: 'Free',
};

/** The ways to look at the graph, of which one is chosen. What is selected stays so in each. */
export function ViewSwitch({ address }: { readonly address: CanvasAddress }) {
  const choose = (keys: ReadonlySet<unknown>) => {
    const view = views.find((each) => keys.has(each));
    if (view !== undefined) go(switching(address, view));
  };
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label="View"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[address.view]}
      onSelectionChange={choose}
    >
      {views.map((view) => (
        <ToggleButton key={view} id={view}>
          {names[view]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
