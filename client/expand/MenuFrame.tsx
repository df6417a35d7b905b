import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay, Popover } from 'react-aria-components';
import type { Box } from '../canvas/layout/geometry.ts';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { useClosedFromOutside } from './closed-from-outside.ts';
import { useKeyboardGivenBack } from './give-back.ts';
import './node-menu.css';

interface MenuFrameProps {
  /** The node, or the first of several, whose row the keyboard goes back to where the opener is gone. */
  readonly id: string;
  readonly label: string;
  /** What it opens beside, px of the window. */
  readonly beside: Box;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel of a node's menu, beside its node; on a phone a sheet. */
export function MenuFrame({ id, label, beside, onClose, children }: MenuFrameProps) {
  const isPhone = useMedia(phone);
  useKeyboardGivenBack(id);
  useClosedFromOutside(beside, onClose);
  const anchor = useRef<HTMLDivElement>(null);
  const close = (open: boolean) => !open && onClose();
  const content = (
    <div role="presentation" onKeyDown={walk}>
      <Dialog className="node-menu" aria-label={label}>
        {children}
      </Dialog>
    </div>
  );
  if (isPhone)
    return (
      <ModalOverlay className="node-sheet-ground" isOpen isDismissable onOpenChange={close}>
        <Modal className="node-sheet">{content}</Modal>
      </ModalOverlay>
    );
  const { x, y, width, height } = beside;
  return (
    <>
      <div ref={anchor} className="node-menu-anchor" style={{ left: x, top: y, width, height }} />
      <Popover
        className="node-menu-panel"
        triggerRef={anchor}
        placement="right top"
        offset={10}
        containerPadding={10}
        isNonModal
        isOpen
        onOpenChange={close}
      >
        {content}
      </Popover>
    </>
  );
}

/** Puts the keyboard, which waits on the panel until there is something to use, first on what can be brought in, as the menu is for that. */
export function useFirstFocus(content: RefObject<HTMLElement | null>, ready: boolean): void {
  useEffect(() => {
    const panel = content.current?.closest('[role="dialog"]');
    const active = document.activeElement;
    if (ready && panel && (active === panel || !panel.contains(active)))
      (panel.querySelector<HTMLElement>('form input:not(:disabled)') ?? usable(panel)[0])?.focus();
  }, [content, ready]);
}

/** What the keyboard can be on, in order. */
const usable = (panel: Element): readonly HTMLElement[] => [
  ...panel.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input:not(:disabled)'),
];

/** Arrow keys walk through everything that can be used, round and round; Home and End go to the ends. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const items = usable(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined || items.length === 0) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
