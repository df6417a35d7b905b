import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../marks/Icon.tsx';
import { words } from '../wording/words.ts';
import './modal-dialog.css';

interface ModalDialogProps {
  readonly title: string;
  /** Class of its content, which may also set `--modal-width` and `--modal-scroll`. */
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page: a head with its title and a close button, and its content; Escape and a click outside close it. */
export function ModalDialog({ title, className, onClose, children }: ModalDialogProps) {
  return (
    <ModalOverlay
      className="modal-veil"
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`modal-panel ${className}-panel`}>
        <Dialog className={`modal ${className}`}>
          <div className="modal-head">
            <Heading slot="title">{title}</Heading>
            <Button slot="close" className="button bare" aria-label={words.app.close}>
              <Icon name="close" />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
