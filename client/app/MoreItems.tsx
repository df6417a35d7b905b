import type { RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { asking } from '../address/address.ts';
import { go, useAddress } from '../address/history.ts';
import { saveStatements } from '../export/save-statements.ts';
import { toStatementFilter } from '../filter/statement-filter.ts';
import { openKeys } from '../keys/open.ts';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { say, sayTrouble } from '../page/notice.ts';
import { shownBy } from '../query/shown-by.ts';
import { showQuery } from '../query/show-query.ts';
import { chooseCanvas } from '../share/open-canvas.ts';
import { chooseTheme, type Theme } from '../theme/theme.ts';
import { useTheme } from '../theme/use-theme.ts';
import { turnTable } from './TableButton.tsx';
import { useUndoing } from './undoing.ts';
import { laterWords } from '../wording/later-words.ts';
import { words } from '../wording/words.ts';

const themes: readonly { readonly id: Theme; readonly name: string }[] = [
  { id: 'system', name: words.app.themes.system },
  { id: 'light', name: words.app.themes.light },
  { id: 'dark', name: words.app.themes.dark },
];

/** A task later, when the menu is gone and its button has the keyboard: a dialog gives that back to where it was. */
const afterMenu = (open: () => void) => () => void setTimeout(open);

interface MoreItemsProps {
  /** Beside which they open. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  /** Opens the dialog that saves what is drawn. */
  readonly onSave: () => void;
}

/** The open menu. */
export function MoreItems({ button, onClose, onSave }: MoreItemsProps) {
  const address = useAddress();
  const theme = useTheme();
  const isPhone = useMedia(phone);
  const { back, again } = useUndoing();
  const selection =
    address.screen === 'unknown'
      ? null
      : address.screen === 'document'
        ? address.document
        : address.screen === 'dossier'
          ? address.about
          : address.selection;
  const shown = shownBy(address);
  const filter = address.screen === 'canvas' ? toStatementFilter(address.filter) : {};

  const save = async () => {
    say(words.app.fetchingStatements);
    try {
      say(words.app.savedRows(await saveStatements(selection, filter)));
    } catch (error) {
      sayTrouble(error instanceof Error ? error.message : words.app.notSaved);
    }
  };
  return (
    <Popover
      className="menu-panel"
      placement="bottom end"
      triggerRef={button}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu className="menu" aria-label={words.app.more} autoFocus="first" onClose={onClose}>
        {address.screen === 'canvas' && <MenuItem onAction={afterMenu(onSave)}>{words.app.save}</MenuItem>}
        {(selection !== null || address.screen !== 'canvas') && (
          <MenuItem onAction={() => void save()}>
            {selection === null ? words.app.allStatements : words.app.theseStatements}
          </MenuItem>
        )}
        {isPhone && address.screen === 'canvas' && (
          <>
            <MenuItem onAction={back.run} isDisabled={!back.possible}>
              {back.name}
            </MenuItem>
            <MenuItem onAction={again.run} isDisabled={!again.possible}>
              {again.name}
            </MenuItem>
            <Separator />
          </>
        )}
        {isPhone && address.screen === 'canvas' && (
          <MenuItem onAction={() => turnTable(address)}>
            {address.table.open ? words.app.closeTable : words.app.openTable}
          </MenuItem>
        )}
        <MenuItem onAction={chooseCanvas}>{words.app.openCanvas}</MenuItem>
        {shown !== null && (
          <MenuItem onAction={() => void showQuery(shown)}>{laterWords.query.gives}</MenuItem>
        )}
        <MenuItem onAction={() => go(asking(null))}>{words.app.queryPage}</MenuItem>
        <MenuItem onAction={afterMenu(openKeys)}>{words.app.keys}</MenuItem>
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
          <Header className="menu-head">{words.app.theme}</Header>
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
  );
}
