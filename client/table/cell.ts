import type { ActorKind, HoldingStance, TableStatementFragment } from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';

/** Something named in a cell, with the global id by which its page is found. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A quote named in a cell. */
export interface Quoted {
  readonly id: string;
  readonly document: string;
  readonly exact: string;
}

/** How a cell shows its text. */
export type Look =
  | { readonly as: 'plain' | 'said' | 'number' | 'waiting' }
  | { readonly as: 'date'; readonly uncertain: boolean }
  | { readonly as: 'stance'; readonly stance: HoldingStance; readonly relayed: boolean }
  | { readonly as: 'named'; readonly named: readonly Named[]; readonly kind: ActorKind | null }
  | { readonly as: 'quotes'; readonly quotes: readonly Quoted[] };

/** What stands where a row meets a column. */
export interface Cell {
  /** As it is read and searched. */
  readonly text: string;
  /** By what its column is sorted; null where nothing stands there: that comes last either way. */
  readonly key: string | number | null;
  readonly look: Look;
  /** What a spreadsheet is given in place of the text: dates as EDTF, which sort and say no more than is known. */
  readonly plain?: string;
}

/** Words by which is sorted as by the API's `sortKey`: without marks and capitals. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Stands in every cell whose words are not fetched yet. */
export const waiting: Cell = { text: '', key: null, look: { as: 'waiting' } };

export const textCell = (text: string | null, as: 'plain' | 'said' = 'plain'): Cell => ({
  text: text ?? '',
  key: text === null || text === '' ? null : fold(text),
  look: { as },
});

export const numberCell = (number: number, text: string): Cell => ({
  text,
  key: number,
  look: { as: 'number' },
  plain: `${number}`,
});

/** Names that lead to their pages. */
export function namedCell(all: readonly Named[], kind: ActorKind | null = null): Cell {
  const named = [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()];
  const text = named.map(({ name }) => name).join(', ');
  return {
    text,
    key: text === '' ? null : fold(text),
    look: { as: 'named', named, kind },
    plain: named.map(({ name }) => name).join('; '),
  };
}

type Said = TableStatementFragment['said'];

/** A date in words, sorted by the earliest day that it can be. */
export function dateCell(date: Pick<NonNullable<Said>, 'edtf' | 'earliest'> | null): Cell {
  const text = inWords(date?.edtf);
  if (date === null || text === null) return textCell(null);
  return {
    text,
    // Open at its beginning, it lies before all days.
    key: date.earliest ?? '0000-01-01',
    look: { as: 'date', uncertain: /[~?%/]/u.test(date.edtf) },
    plain: date.edtf,
  };
}
