import { count } from './count.ts';

/** The dialog that saves what is drawn, and what is said of it. */
export const save = {
  title: 'Save what is drawn',
  as: 'As',
  forms: {
    svg: 'Picture as SVG',
    png: 'Picture as PNG',
    graphml: 'GraphML',
    cytoscape: 'Cytoscape JSON',
    statements: 'Statements as CSV',
    canvas: 'This canvas',
  },
  notes: {
    svg: 'Sharp at any size, with text that can be searched and edited.',
    png: 'For slides, messages and the web.',
    graphml: 'A graph for Gephi, networkx, yEd and others: names, stances, counts, dates and links.',
    cytoscape: 'The same graph with its places, for Cytoscape and Cytoscape.js.',
    statements: 'Every statement behind a line, with its quotes and sources, for spreadsheets.',
    canvas: 'What you chose, moved and hid, to be opened here again: drop it on this page.',
  },
  picture: {
    what: 'Of',
    scopes: { all: 'All that is drawn', view: 'What is in view' },
    colours: 'Colours',
    themes: { light: 'Light', screen: 'As on the screen' },
    size: 'Size',
    pixels: (scale: number, width: number, height: number) =>
      `${scale}× (${count.number(width)} by ${count.number(height)} pixels)`,
    times: (scale: number) => `${scale}×`,
    widthLabel: 'Width in pixels',
    refused: (least: number, most: number) =>
      `It cannot be made like this: a whole number of pixels from ${count.number(least)} to ${count.number(most)} is possible.`,
    /** Before and behind the field for a width of one's own. */
    ownWidth: 'Width of',
    ownPixels: (height: number | null) => (height === null ? 'pixels' : `by ${count.number(height)} pixels`),
    noSuchWidth: (least: number, most: number) =>
      `the width has to be a whole number of pixels from ${count.number(least)} to ${count.number(most)}`,
    onlyInView:
      'Only what is in view can be taken here: issues show more the closer one looks, and what is out of view is not drawn. Fit all of it (0) first for a picture of the whole.',
    preview: 'Preview of the picture',
    made: (date: string, address: string) => `Made with Dixit on ${date}: ${address}`,
    data: (datasets: string) => `Data: ${datasets}`,
    sources: (sources: string) => `Sources and their rights: ${sources}`,
    andMore: (names: string, n: number) => `${names} and ${count.number(n)} more`,
    tooLarge: 'the picture is larger than this browser can make it; choose a smaller size',
  },
  /** What a file says of itself: it may be read years later, by a program too, so instants and days are by ISO 8601. */
  dataset: (title: string, coding: Readonly<Record<'coder' | 'on' | 'method', string>>, sha256: string) =>
    `${title} (coded by ${coding.coder}, ${coding.on}, ${coding.method}; SHA-256 ${sha256})`,
  graph: (made: string, datasets: readonly string[]) => `Made by Dixit, ${made}, from ${datasets.join('; ')}`,
  network: (made: string) => `Dixit, ${made}`,
  save: 'Save',
  saving: 'Fetching what is drawn …',
  savedGraph: (nodes: number, edges: number) => `Saved ${count.things(nodes)} and ${count.lines(edges)}`,
  savedRows: (n: number) => `Saved ${count.rows(n)}`,
  savedPicture: 'Saved the picture',
  savedCanvas: 'Saved the canvas',
  failed: (reason: string) => `It could not be saved: ${reason}`,
};
