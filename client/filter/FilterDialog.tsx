import { words } from '../wording/words.ts';
import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { Filter } from './filter.ts';
import { FilterPanel } from './FilterPanel.tsx';

interface FilterDialogProps {
  /** Below which it opens. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly onClose: () => void;
}

/** The open panel of the filter. */
export function FilterDialog({ button, onClose, ...rest }: FilterDialogProps) {
  return (
    <Popover
      className="filter-panel"
      placement="bottom start"
      offset={14}
      containerPadding={8}
      triggerRef={button}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog aria-label={words.filter.name} className="filter-dialog">
        <FilterPanel {...rest} onClose={onClose} />
      </Dialog>
    </Popover>
  );
}
