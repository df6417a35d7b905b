import type { Block } from '../../address/contents.ts';
import type { ViewProps } from '../Canvas.tsx';

interface FreeViewProps extends ViewProps {
  readonly blocks: readonly Block[];
}

/** What the reader brought in, where he put it. */
export function FreeView({ blocks }: FreeViewProps) {
  return <p className="page message">{blocks.length} blocks</p>;
}
