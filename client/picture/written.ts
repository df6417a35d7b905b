import type { CanvasAddress } from '../address/address.ts';
import { sourceLine } from '../export/about.ts';
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

/** What is written on the sheet of a picture: of what it is, how much, when and from where, and by whose rights. */
export function writtenFor({ nodes, edges, about }: SavedGraph, { view, focus }: CanvasAddress): Written {
  const middle = nodes.find(({ id }) => id === focus)?.label;
  const made = inWords(about.made.slice(0, 10)) ?? about.made;
  return {
    title: about.titles.join(' · '),
    subtitle: [
      middle === undefined ? words.app.views[view] : `${words.app.views[view]}: ${middle}`,
      ...about.filter,
      words.count.things(nodes.length),
      words.count.lines(edges.length),
    ].join(' · '),
    notes: [
      picture.made(made, printed(about.address)),
      picture.data(about.datasets.map((line) => line.replace(/; SHA-256 [0-9a-f]+\)$/u, ')')).join('; ')),
      ...(about.sources.length === 0 ? [] : [picture.sources(about.sources.map(sourceLine).join('; '))]),
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
