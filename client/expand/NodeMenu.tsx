import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay, Popover } from 'react-aria-components';
import type { CanvasAddress } from '../address/address.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import type { Box } from '../canvas/layout/geometry.ts';
import { NodeMenuDocument } from '../generated/graphql.ts';
import { phone, useMedia } from '../page/use-media.ts';
import { request } from '../request/request.ts';
import { BringIn } from './BringIn.tsx';
import { Deeds } from './Deeds.tsx';
import { useKeyboardGivenBack } from './give-back.ts';
import { useClosedFromOutside } from './closed-from-outside.ts';
import { MenuFailure } from './MenuFailure.tsx';
import { MenuHead, toldOf } from './MenuHead.tsx';
import './node-menu.css';

interface NodeMenuProps {
  /** Global id. */
  readonly id: string;
  /** What the node is drawn as, px of the window. */
  readonly beside: Box;
  readonly address: CanvasAddress;
  readonly onClose: () => void;
}

/** What can be done with one node: a panel beside it, on a phone a sheet. */
export default function NodeMenu({ id, beside, address, onClose }: NodeMenuProps) {
  const isPhone = useMedia(phone);
  useKeyboardGivenBack(id);
  useClosedFromOutside(beside, onClose);
  const anchor = useRef<HTMLDivElement>(null);
  const close = (open: boolean) => !open && onClose();
  const menu = useNodeMenu(id, address);
  const { node } = menu.data ?? {};
  const content = (
    <div role="presentation" onKeyDown={walk}>
      <Dialog className="node-menu" aria-label={node ? toldOf(node).name : 'Node'}>
        <Content {...{ id, address, onClose, menu }} />
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

/** A node with how much of what it touches there is, and how much is not on the free view yet. */
function useNodeMenu(id: string, { contents }: CanvasAddress) {
  const without = nodesIn(contents.blocks);
  return useQuery({
    queryKey: ['node menu', id, without],
    queryFn: ({ signal }) => request(NodeMenuDocument, { id, without: [...without] }, signal),
  });
}

interface ContentProps extends Omit<NodeMenuProps, 'beside'> {
  readonly menu: ReturnType<typeof useNodeMenu>;
}

function Content({ id, address, onClose, menu: { data, error, refetch } }: ContentProps) {
  const content = useRef<HTMLDivElement>(null);
  const ready = data !== undefined;
  useEffect(() => {
    // The keyboard waits on the panel until there is something to use: first what can be brought in, as the menu is for that.
    const panel = content.current?.closest('[role="dialog"]');
    const active = document.activeElement;
    if (ready && panel && (active === panel || !panel.contains(active)))
      (panel.querySelector<HTMLElement>('form input:not(:disabled)') ?? usable(panel)[0])?.focus();
  }, [ready]);
  if (!data) {
    if (error) return <MenuFailure error={error} onRetry={() => void refetch()} />;
    return <p className="node-menu-loading secondary">Counting …</p>;
  }
  if (!data.node) return <p className="node-menu-empty">This is no longer in the database.</p>;
  const { name } = toldOf(data.node);
  return (
    <div ref={content}>
      <MenuHead {...{ node: data.node, address, onClose }} />
      <BringIn {...{ id, onClose }} name={name} all={data.all} left={data.left} />
      <Deeds {...{ id, address, onClose }} name={name} />
    </div>
  );
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
