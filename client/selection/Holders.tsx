import type { DrawnGraph } from '../canvas/model.ts';
import { laterWords } from '../wording/later-words.ts';
import type { Comparison } from './agreement.ts';
import { Stand } from './Stand.tsx';

interface HoldersProps {
  readonly graph: DrawnGraph;
  readonly positions: readonly Comparison[];
  /** An actor that is selected too: then only its stance is told. */
  readonly only: string | null;
}

/** Who holds which of the selected positions, with their newest words. */
export function Holders({ graph, positions, only }: HoldersProps) {
  const nameOf = (actor: string) => graph.actors.find(({ id }) => id === actor)?.name ?? '';
  return (
    <ol className="comparisons">
      {positions.map(({ key, positions: [position], holdings }) => {
        const own = only === null ? holdings : holdings.filter(({ actor }) => actor === only);
        return (
          <li key={key}>
            <article>
              <h3>
                <bdi>{position?.proposition}</bdi>
              </h3>
              {own.length === 0 && (
                <p className="secondary">
                  {only === null ? (
                    laterWords.selection.heldByNobody
                  ) : (
                    <>
                      <bdi>{nameOf(only)}</bdi>
                      {laterWords.selection.noStance}
                    </>
                  )}
                </p>
              )}
              <div className="stands">
                {own.map((holding) => (
                  <Stand key={holding.id} holding={holding} name={nameOf(holding.actor)} proposition={null} />
                ))}
              </div>
            </article>
          </li>
        );
      })}
    </ol>
  );
}
