import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { laterWords } from '../wording/later-words.ts';
import type { ColumnHead } from './table.ts';

interface ColumnsMenuProps {
  readonly all: readonly ColumnHead[];
  readonly shown: readonly ColumnHead[];
  /** Null: those the table opens with. */
  readonly onColumns: (ids: readonly string[] | null) => void;
}

/** Which columns are shown. The first one names the row, and stays. */
export function ColumnsMenu({ all, shown, onColumns }: ColumnsMenuProps) {
  const ids = shown.map(({ id }) => id);
  return (
    <MenuTrigger>
      <Button className="button">{laterWords.table.columns}</Button>
      <Popover className="menu-panel" placement="top end">
        <Menu className="menu columns-menu" aria-label={laterWords.table.columns}>
          <MenuSection
            selectionMode="multiple"
            selectedKeys={ids}
            onSelectionChange={(keys) =>
              onColumns(all.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
            }
          >
            {all.slice(1).map(({ id, name }) => (
              <MenuItem key={id} id={id} textValue={name}>
                <span className="tick" aria-hidden="true">
                  {ids.includes(id) ? '✓' : ''}
                </span>
                {name}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator />
          <MenuItem onAction={() => onColumns(null)}>{laterWords.table.columnsAsFirst}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
