import { KindIcon } from '../../marks/KindIcon.tsx';
import { words } from '../../wording/words.ts';
import { More } from '../left-out/More.tsx';
import type { DrawnActor } from '../model.ts';
import type { Marked } from './marked.ts';
import type { Tiles } from './tiles-shape.ts';

interface ActorColumnProps {
  readonly tiles: Tiles;
  readonly actors: ReadonlyMap<string, DrawnActor>;
  readonly holdingsOf: (actor: string) => number;
  /** How many actors the server left out. */
  readonly leftOut: number;
  readonly marked: Marked;
  readonly hidden: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
}

/** Those who hold most, in the middle, and the way to all others. */
export function ActorColumn(props: ActorColumnProps) {
  const { tiles, actors, holdingsOf, leftOut, marked, hidden, onSelect } = props;
  const { more } = words.tiles;
  const others = tiles.unplaced.flatMap((id) => {
    const actor = actors.get(id);
    return actor === undefined || hidden.has(id) ? [] : [actor];
  });
  return (
    <>
      <ul className="column-actors" aria-label={words.canvas.mostHeard}>
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
      {others.length + leftOut > 0 && (
        <div className="column-foot" data-place="foot" style={{ width: tiles.actorWidth }}>
          <More
            className="tiles-more"
            label={more.actors(others.length + leftOut)}
            title={more.actorsTitle}
            atHand={others.map(({ id, name, kind, firsthand, relayed }) => ({
              id,
              name,
              kind,
              statements: firsthand + relayed,
            }))}
            wanted={leftOut > 0 ? { type: 'ACTOR', issue: null } : null}
            what={words.tiles.actors}
            field={more.searchActors}
          />
        </div>
      )}
    </>
  );
}
