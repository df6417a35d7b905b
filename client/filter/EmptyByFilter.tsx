import { useQueries } from '@tanstack/react-query';
import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import { counted } from '../wording/counted.ts';
import { type Chip, chipsOf, quoted } from './chips.ts';
import { type Filter, noFilter } from './filter.ts';
import { helpful, nothingMatches, type Suggestion, withoutInWords } from './suggestions.ts';
import { filterCount, useFilterCount, useFilterNames } from './use-filter.ts';

/** Nothing is left to draw: why, and what to take away. */
export function EmptyByFilter({ address }: { readonly address: CanvasAddress }) {
  const { filter } = address;
  const chips = chipsOf(filter, useFilterNames(filter));
  const passing = useFilterCount(filter)?.statements ?? 0;
  const change = (next: Filter) => go({ ...address, filter: next });
  const helping = useSuggestions(chips);
  const tooFew = chips.find(({ key }) => key === 'least');
  const said = passing > 0 ? (tooFew ? fewLines(passing) : noStance(passing)) : null;
  const offered = said !== null && tooFew ? [tooFew] : helping.map(({ chip }) => chip);
  return (
    <div className="page message">
      <h2>{said?.head ?? nothingMatches(chips.length)}</h2>
      <p>{said?.why ?? (chips.length > 1 && withoutInWords(helping))}</p>
      <p className="filter-ways">
        {offered.map((chip) => (
          <button key={chip.key} type="button" className="button" onClick={() => change(chip.without)}>
            <span>
              Remove <bdi>{quoted(chip)}</bdi>
            </span>
          </button>
        ))}
        {chips.length > 1 && (
          <button type="button" className="button" onClick={() => change(noFilter)}>
            Remove all filters
          </button>
        )}
      </p>
    </div>
  );
}

const fewLines = (passing: number) => ({
  head: 'No line has so many statements.',
  why: `${counted(passing, 'statement')} pass the other filters, fewer on each line.`,
});

const noStance = (passing: number) => ({
  head: 'Nothing that passes takes a stance.',
  why: `${counted(passing, 'statement')} pass, and express no position: there is no line to draw.`,
});

/** What would remain without each chip, asked all at once; the best ones once all are known. */
function useSuggestions(chips: readonly Chip[]): Suggestion[] {
  const counts = useQueries({ queries: chips.map(({ without }) => filterCount(without)) });
  return helpful(
    chips.flatMap((chip, index) => {
      const statements = counts[index]?.data?.facets.statements;
      return statements === undefined ? [] : [{ chip, statements }];
    }),
  );
}
