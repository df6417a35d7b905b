import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import type { Box } from '../canvas/layout/geometry.ts';
import { NodeMenuDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';
import { BringIn } from './BringIn.tsx';
import { Deeds } from './Deeds.tsx';
import { MenuFailure } from './MenuFailure.tsx';
import { MenuFrame, useFirstFocus } from './MenuFrame.tsx';
import { MenuHead, toldOf } from './MenuHead.tsx';
import { rowsOf } from './rows.ts';

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
  const menu = useNodeMenu(id, address);
  const { node } = menu.data ?? {};
  return (
    <MenuFrame {...{ id, beside, onClose }} label={node ? toldOf(node).name : laterWords.expand.node}>
      <Content {...{ id, address, onClose, menu }} />
    </MenuFrame>
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
  useFirstFocus(content, data !== undefined);
  if (!data) {
    if (error) return <MenuFailure error={error} onRetry={() => void refetch()} />;
    return <p className="node-menu-loading secondary">{laterWords.expand.counting}</p>;
  }
  if (!data.node) return <p className="node-menu-empty">{laterWords.expand.gone}</p>;
  const { name } = toldOf(data.node);
  const rows = rowsOf(data.all.counts, data.left.counts);
  return (
    <div ref={content}>
      <MenuHead {...{ node: data.node, address, onClose }} />
      <BringIn parents={[id]} left={data.left.totalCount} {...{ name, rows, onClose }} />
      <Deeds {...{ id, address, onClose }} name={name} />
    </div>
  );
}
