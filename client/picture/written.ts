import type { CanvasAddress } from '../address/address.ts';
import { type Source, sourceLine } from '../export/about.ts';
import type { SavedGraph } from '../export/saved-graph.ts';
import { inWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import { words } from '../wording/words.ts';
import type { Written } from './take-picture.ts';

const { picture } = laterWords.save;

/** Longer addresses are not printed whole: what they keep after the `#` is for machines, and stands in the file's description. */
const longestPrinted = 160;

const printed = (address: string): string =>
  address.length <= longestPrinted ? address : `${address.slice(0, address.indexOf('#') + 1) || address}…`;

/** So many sources are named one by one, and so many publishers of more. */
const most = { sources: 4, publishers: 12 } as const;

/** Sources with their rights; of many how many there are, who published them, and every right once. */
function sourcesInWords(sources: readonly Source[]): string {
  if (sources.length <= most.sources) return sources.map(sourceLine).join('; ');
  const publishers = distinct(sources.map(({ publisher }) => publisher));
  const named = publishers.slice(0, most.publishers).join(', ');
  return [
    words.count.documents(sources.length),
    publishers.length > most.publishers ? picture.andMore(named, publishers.length - most.publishers) : named,
    ...distinct(sources.map(({ rights }) => rights)),
  ].join('; ');
}

const distinct = (texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text === null || text === '' ? [] : [text]))),
];

/** What is written on the sheet of a picture: of what it is, how much, when and from where, and by whose rights. */
export function writtenFor({ nodes, edges, about }: SavedGraph, { view }: CanvasAddress): Written {
  const made = inWords(about.made.slice(0, 10)) ?? about.made;
  return {
    title: about.titles.join(' · '),
    subtitle: [
      about.middle === null ? words.app.views[view] : `${words.app.views[view]}: ${about.middle}`,
      ...about.filter,
      words.count.things(nodes.length),
      words.count.lines(edges.length),
    ].join(' · '),
    notes: [
      picture.made(made, printed(about.address)),
      picture.data(about.datasets.map((line) => line.replace(/; SHA-256 [0-9a-f]+\)$/u, ')')).join('; ')),
      ...(about.sources.length === 0 ? [] : [picture.sources(sourcesInWords(about.sources))]),
    ],
  };
}

/** The same and more for whoever opens the file: the whole address, and the files' hashes. */
export const describe = ({ about }: SavedGraph): string =>
  [
    picture.made(about.made, about.permalink),
    about.query,
    ...about.datasets,
    ...about.sources.map(sourceLine),
  ].join('\n');
