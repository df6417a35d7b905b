import { words } from '../wording/words.ts';
import { countUndrawn } from './layout/actor-groups.ts';
import { More } from './left-out/More.tsx';
import type { DrawnGraph } from './model.ts';

/** Says how many actors are left out because they hold nothing, and leads to what the server left out; nothing where all are there. */
export function Undrawn({ graph }: { readonly graph: DrawnGraph }) {
  const { more, things } = words.tiles;
  const nothing = countUndrawn(graph);
  const { leftOut } = graph;
  if (leftOut === 0) return nothing === 0 ? null : <p className="undrawn">{more.holdNothing(nothing)}</p>;
  return (
    <More
      className="undrawn link"
      label={more.all(leftOut)}
      title={more.allTitle}
      atHand={[]}
      wanted={{ type: null, issue: null }}
      what={things}
      field={more.search}
    >
      <p>{more.allWhy}</p>
      {nothing > 0 && <p>{more.holdNothing(nothing)}.</p>}
    </More>
  );
}
