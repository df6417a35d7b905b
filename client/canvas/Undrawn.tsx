import { countUndrawn } from './layout/actor-groups.ts';
import type { DrawnGraph } from './model.ts';

/** Says how many actors are left out because they hold nothing; nothing where all are there. */
export function Undrawn({ graph }: { readonly graph: DrawnGraph }) {
  const count = countUndrawn(graph);
  if (count === 0) return null;
  return (
    <p className="undrawn">
      {count} {count === 1 ? 'actor who holds nothing is' : 'actors who hold nothing are'} not drawn
    </p>
  );
}
