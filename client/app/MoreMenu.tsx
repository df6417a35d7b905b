import { useState } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { useAddress } from '../address/history.ts';
import { saveStatements } from '../export/save-statements.ts';
import { toStatementFilter } from '../filter/statement-filter.ts';
import { chooseTheme, type Theme, useTheme } from '../theme/theme.ts';
import { Icon } from '../marks/Icon.tsx';
import './menu.css';

const themes: readonly { readonly id: Theme; readonly name: string }[] = [
  { id: 'system', name: 'As the system' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
];

/** What is needed now and then: export, the query page, light and dark. */
export function MoreMenu() {
  const address = useAddress();
  const theme = useTheme();
  const [state, setState] = useState<string | null>(null);
  const selection =
    address.screen === 'unknown'
      ? null
      : address.screen === 'document'
        ? address.document
        : address.selection;
  const filter = address.screen === 'canvas' ? toStatementFilter(address.filter) : {};
  const all = Object.keys(filter).length === 0 ? 'All statements' : 'What passes the filter';

  const save = async () => {
    setState('Fetching the statements …');
    try {
      setState(`Saved ${await saveStatements(selection, filter)} rows`);
    } catch (error) {
      setState(error instanceof Error ? error.message : 'The statements could not be saved.');
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button" aria-label="More">
          <Icon name="more" />
        </Button>
        <Popover className="menu-panel" placement="bottom end">
          <Menu className="menu" aria-label="More">
            <MenuItem onAction={() => void save()}>
              {selection === null ? all : 'These statements'} as CSV
            </MenuItem>
            <MenuItem href="/graphql">Query page (GraphQL)</MenuItem>
            <Separator />
            <MenuSection
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[theme]}
              onSelectionChange={(keys) => {
                const chosen = themes.find(({ id }) => keys !== 'all' && keys.has(id));
                if (chosen) chooseTheme(chosen.id);
              }}
            >
              <Header className="menu-head">Theme</Header>
              {themes.map(({ id, name }) => (
                <MenuItem key={id} id={id} textValue={name}>
                  <span className="tick" aria-hidden="true">
                    {theme === id ? '✓' : ''}
                  </span>
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      {state !== null && <Notice text={state} onDone={() => setState(null)} />}
    </>
  );
}

/** One line on what was done, until it is closed. */
function Notice({ text, onDone }: { readonly text: string; readonly onDone: () => void }) {
  return (
    <p className="notice" role="status">
      {text}
      <button type="button" className="link" onClick={onDone}>
        Close
      </button>
    </p>
  );
}
