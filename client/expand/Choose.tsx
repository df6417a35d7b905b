import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { StanceBar } from '../canvas/StanceBar.tsx';
import { NeighbourFacetsDocument } from '../generated/graphql.ts';
import { Icon } from '../marks/Icon.tsx';
import { standingNow } from './standing-now.ts';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';
import type { Part } from './find.ts';
import { type Facet, facetsOf, facetsTogether } from './facets.ts';
import { MenuFailure } from './MenuFailure.tsx';
import { most, type Row } from './rows.ts';

/** So many are shown at first. */
const few = 5;

const says = laterWords.expand;

interface ChooseProps {
  /** Global ids of the node, or of several. */
  readonly parents: readonly string[];
  /** Of the one node; null for several. */
  readonly name: string | null;
  readonly row: Row;
  readonly busy: boolean;
  readonly onBring: (parts: readonly Part[]) => void;
  readonly onBack: () => void;
}

/** What is too much at once, divided by issue, stance or kind to choose from. */
export function Choose({ parents, name, row, busy, onBring, onBack }: ChooseProps) {
  const { data, error, refetch } = useFacets(parents, row);
  return (
    <div className="node-menu-choose">
      <p className="node-menu-choose-head">
        <button type="button" className="button bare" aria-label={says.back} onClick={onBack}>
          <Icon name="back" />
        </button>
        <span>
          {name !== null && <bdi>{name}</bdi>} {row.words} <b>{says.nodes(row.left, row.type)}</b>
          {says.toChoose}
        </span>
      </p>
      {!data && !error && <p className="secondary">{says.counting}</p>}
      {!data && error && <MenuFailure error={error} onRetry={() => void refetch()} />}
      {data && <Facets facets={facetsOf(data)} {...{ parents, row, busy, onBring }} total={row.left} />}
    </div>
  );
}

/** What of a row is not on the free view yet, divided. */
function useFacets(parents: readonly string[], row: Row) {
  const filter = {
    types: [row.type],
    without: [...new Set([...standingNow(), ...parents])],
    ...(row.direction && { direction: row.direction }),
  };
  const question = { relationships: [row.relationship], filter };
  return useQuery({
    queryKey: ['neighbour facets', parents, question],
    queryFn: async ({ signal }) => {
      const answers = await Promise.all(
        parents.map(async (id) => request(NeighbourFacetsDocument, { id, ...question }, signal)),
      );
      return facetsTogether(answers.map(({ neighbourhood }) => neighbourhood.facets));
    },
  });
}

interface FacetsProps extends Pick<ChooseProps, 'parents' | 'row' | 'busy' | 'onBring'> {
  readonly facets: readonly Facet[];
  readonly total: number;
}

function Facets({ facets, parents, row, busy, onBring, total }: FacetsProps) {
  const [by, setBy] = useState(facets[0]?.by);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [all, setAll] = useState(false);
  const facet = facets.find((one) => one.by === by);
  const options = facet?.options ?? [];
  const shown = all ? options : options.slice(0, few);
  const rest = options.slice(shown.length);
  const chosen = options.filter(({ key }) => ticked.includes(key));
  const sum = chosen.length === 0 ? total : chosen.reduce((many, { count }) => many + count, 0);
  const bring = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const { relationship, direction, type } = row;
    onBring([
      { relationship, direction, type, ...(facet && chosen.length > 0 && { chosen: facet.filter(chosen) }) },
    ]);
  };
  const turn = (next: Facet['by']) => {
    setBy(next);
    setTicked([]);
    setAll(false);
  };
  return (
    <form onSubmit={bring}>
      {facets.length > 1 && (
        <div className="node-menu-facets" role="group" aria-label={says.divided}>
          {facets.map((one) => (
            <button
              key={one.by}
              type="button"
              className="button"
              aria-pressed={one.by === by}
              onClick={() => turn(one.by)}
            >
              {says.by[one.by]}
            </button>
          ))}
        </div>
      )}
      <fieldset>
        <legend className="hidden">{says.which}</legend>
        {shown.map(({ key, name, count, stances }) => (
          <label key={key} className="node-menu-row" data-ticked={ticked.includes(key) ? '' : undefined}>
            <input
              type="checkbox"
              checked={ticked.includes(key)}
              onChange={() =>
                setTicked(ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key])
              }
            />
            <bdi>{name}</bdi>
            {stances && (
              <span
                className="node-menu-bar"
                style={{ width: 12 + (44 * count) / (options[0]?.count ?? count) }}
              >
                <StanceBar counts={stances} />
              </span>
            )}
            <span className="secondary">{count}</span>
          </label>
        ))}
      </fieldset>
      {rest.length > 0 && (
        <button type="button" className="link node-menu-more" onClick={() => setAll(true)}>
          {says.moreParts(
            rest.length,
            facet?.by ?? 'issue',
            rest.reduce((many, { count }) => many + count, 0),
            row.type,
          )}
        </button>
      )}
      {all && facet && facet.more > 0 && <p className="secondary small">{says.smaller(facet.more)}</p>}
      <p className="node-menu-buttons">
        <button type="submit" className="button primary" aria-disabled={busy}>
          {busy ? says.bringing : sum > most ? says.bringFirst(most) : says.bring(sum, parents.length === 1)}
        </button>
        <span className="secondary small">{says.atATime(most)}</span>
      </p>
    </form>
  );
}
