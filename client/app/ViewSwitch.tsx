import type { CanvasAddress } from '../address/address.ts';
import { views } from '../address/views.ts';
import { switching } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import { ToggleGroup } from '../page/ToggleGroup.tsx';
import { words } from '../wording/words.ts';
import './view-switch.css';

const options = views.map((id) => ({ id, name: words.app.views[id] }));

/** The ways to look at the graph, of which one is chosen. What is selected stays so in each. */
export function ViewSwitch({ address }: { readonly address: CanvasAddress }) {
  return (
    <ToggleGroup
      className="view-switch"
      label={words.app.view}
      options={options}
      chosen={[address.view]}
      onPress={(view) => go(switching(address, view))}
    />
  );
}
