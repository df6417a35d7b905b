import { KindIcon } from '../../marks/KindIcon.tsx';
import type { DrawnActor } from '../model.ts';
import type { Marked } from './marked.ts';
import { MoreActors } from './MoreActors.tsx';
import type { Tiles } from './tiles-shape.ts';

interface ActorColumnProps {
  readonly tiles: Tiles;
  readonly actors: ReadonlyMap<string, DrawnActor>;
  readonly holdingsOf: (actor: string) => number;
  readonly marked: Marked;
  readonly hidden: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
}

/** Those who hold most, in the middle, and the way to all others. */
export function ActorColumn({ tiles, actors, holdingsOf, marked, hidden, onSelect }: ActorColumnProps) {
  const others = tiles.unplaced.flatMap((id) => {
    const actor = actors.get(id);
    return actor === undefined || hidden.has(id) ? [] : [actor];
  });
  return (
    <>
      <ul className="column-actors" aria-label="Actors most heard">
        {tiles.actors.map(({ actor: id }) => {
          const actor = actors.get(id);
          if (actor === undefined || hidden.has(id)) return null;
          return (
            <li key={id} data-place={id} style={{ width: tiles.actorWidth }}>
              <button
                type="button"
                className={`actor-pill ${actor.kind.toLowerCase()}${marked.actors.has(id) ? ' lit' : ''}`}
                data-node={id}
                aria-pressed={marked.chosen.has(id)}
                onClick={() => onSelect(id)}
              >
                <KindIcon kind={actor.kind} />
                <bdi>{actor.name}</bdi>
                <span className="actor-count">{holdingsOf(id)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <div className="column-foot" data-place="foot" style={{ width: tiles.actorWidth }}>
          <MoreActors actors={others} {...{ holdingsOf, onSelect }} />
        </div>
      )}
    </>
  );
}
