import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { MoreList, type MoreListProps } from './MoreList.tsx';

export interface MorePanelProps extends Omit<MoreListProps, 'onChosen'> {
  /** Beside which it opens. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly title: string;
  /** Said over the list. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** The open list of what is not drawn. */
export function MorePanel({ button, title, children, onClose, ...list }: MorePanelProps) {
  return (
    <Popover
      className="more-panel"
      placement="top"
      triggerRef={button}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog className="more-dialog" aria-label={title}>
        {children}
        <MoreList {...list} onChosen={onClose} />
      </Dialog>
    </Popover>
  );
}
