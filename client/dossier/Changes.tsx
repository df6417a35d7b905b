import type { ActorDossierQuery } from '../generated/graphql.ts';
import { laterWords } from '../wording/later-words.ts';
import { ChangeBox } from './Turn.tsx';

interface ChangesProps {
  readonly changes: ActorDossierQuery['changes'];
  /** Whether it has to be said whose they are. */
  readonly withActor: boolean;
}

/** The latest changes of stance, a box for each. */
export function Changes({ changes: { edges, totalCount }, withActor }: ChangesProps) {
  return (
    <>
      {edges.map(({ node }) => (
        <ChangeBox
          key={`${node.earlier.id} ${node.later.id} ${node.holding.id}`}
          change={node}
          withActor={withActor}
        />
      ))}
      {totalCount > edges.length && (
        <p className="secondary">{laterWords.dossier.moreChanges(totalCount - edges.length)}</p>
      )}
    </>
  );
}
