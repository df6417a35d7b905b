import { laterWords } from '../wording/later-words.ts';

/** What keys do: ways to press them, each a list of keys held together, and what for. */
export interface KeyLine {
  readonly ways: readonly (readonly string[])[];
  readonly does: string;
}

export interface KeyGroup {
  readonly name: string;
  readonly lines: readonly KeyLine[];
}

const { groups, names, ...does } = laterWords.keys;

/** One key, or several held together. */
const line = (text: string, ...ways: readonly (readonly string[])[]): KeyLine => ({ does: text, ways });

/** All keys of the product, in the order in which a reader meets them. */
export const keyGroups: readonly KeyGroup[] = [
  {
    name: groups.everywhere,
    lines: [
      line(does.search, ['/']),
      line(does.help, ['?']),
      line(does.undo, [names.control, 'Z']),
      line(does.redo, [names.control, names.shift, 'Z'], [names.control, 'Y']),
      line(does.escape, [names.escape]),
    ],
  },
  {
    name: groups.canvas,
    lines: [
      line(does.larger, ['+']),
      line(does.smaller, ['−']),
      line(does.fit, ['0']),
      line(does.table, ['T']),
      line(does.several, [names.shift, names.click]),
      line(does.box, [names.shift, names.drag]),
    ],
  },
  {
    name: groups.list,
    lines: [
      line(does.rows, [names.arrowUp], [names.arrowDown]),
      line(does.follow, [names.arrowRight]),
      line(does.shut, [names.arrowLeft]),
      line(does.read, [names.enter]),
      line(does.add, [names.space]),
      line(does.menu, [names.menu], [names.shift, 'F10']),
      line(does.move, [names.alt, names.arrowUp]),
    ],
  },
  {
    name: groups.table,
    lines: [
      line(does.cells, [names.arrowUp], [names.arrowDown], [names.arrowLeft], [names.arrowRight]),
      line(does.readRow, [names.enter]),
      line(does.addRow, [names.space]),
      line(does.links, [names.tab]),
    ],
  },
  {
    name: groups.results,
    lines: [
      line(does.showHit, [names.enter]),
      line(does.readHit, [names.control, names.enter]),
      line(does.filterHit, [names.alt, names.enter]),
    ],
  },
  {
    name: groups.document,
    lines: [line(does.nextQuote, ['J']), line(does.formerQuote, ['K'])],
  },
  {
    name: groups.query,
    lines: [
      line(does.run, [names.control, names.enter]),
      line(does.complete, [names.control, names.space]),
      line(does.explain, ['F1']),
      line(does.leave, [names.tab]),
    ],
  },
];
