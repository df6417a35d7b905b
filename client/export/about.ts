import { laterWords } from '../wording/later-words.ts';
import type { SavedGraphQuery, SavedSourceFragment } from '../generated/graphql.ts';

type Dataset = SavedGraphQuery['datasets'][number];

/** A document that something drawn rests on, or that is drawn. */
export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF */
  readonly published: string | null;
  readonly rights: string | null;
  readonly url: string | null;
}

/** Where something that was taken along comes from. */
export interface About {
  /** When it was made: an instant by ISO 8601. */
  readonly made: string;
  /** The address of the canvas: what it shows follows the data. */
  readonly address: string;
  /** The address that shows the same after the data has grown; may be long. */
  readonly permalink: string;
  /** What was asked of the API: a view's name and the filter, as JSON. */
  readonly query: string;
  /** Titles of the datasets. */
  readonly titles: readonly string[];
  /** What stands in the middle of the view; null where nothing does. */
  readonly middle: string | null;
  /** What the filter leaves through, in words, a phrase each. */
  readonly filter: readonly string[];
  /** One line for each dataset: its title, who coded it when and how, and the SHA-256 of its files. */
  readonly datasets: readonly string[];
  readonly sources: readonly Source[];
}

/** A dataset in one line: what stands for its version is the day of its coding and the hash of its files. */
export const datasetLine = ({ title, coding, sha256 }: Dataset): string =>
  laterWords.save.dataset(title, coding, sha256);

export const toSource = ({ title, publisher, published, rights, url }: SavedSourceFragment): Source => ({
  title,
  publisher: publisher?.name ?? null,
  published: published?.edtf ?? null,
  rights,
  url,
});

/** A source in one line: title, publisher, date, rights, address. */
export const sourceLine = ({ title, publisher, published, rights, url }: Source): string =>
  [title, publisher, published, rights, url].filter((part) => part !== null && part !== '').join(' · ');
