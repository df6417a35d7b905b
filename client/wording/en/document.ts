import { counting } from '../plural.ts';

const { number } = counting('en-GB');

/** What stands on the page of a document. */
export const document = {
  name: 'Document',
  back: 'Back to the canvas',
  place: (at: number, of: number) => `Quote ${number(at)} of ${number(of)}`,
  before: 'Quote before (k)',
  next: 'Next quote (j)',
  noStep: 'The next quote could not be fetched.',
  quote: (at: number) => `Quote ${at}`,
  noteOn: (at: number) => `Note on quote ${at}`,
  notes: 'Notes on the quotes',
  noStatement: 'Evidence of an office or a membership; no statement rests on it.',
  more: (count: number) => `and ${number(count)} more`,
  readStatement: 'Read the statement',
  onCanvas: 'On the canvas',
  condition: 'if',
  representative: 'representative',
  own: (office: string) => `its own ${office}`,
  toldBy: (names: string) => `as told by ${names}`,
  unchanged: '✓ text unchanged',
  changed: '✗ text changed since it was quoted',
  characters: (count: number) => `${number(count)} characters`,
  retells: 'This retells',
  by: 'by',
  howMarked:
    ': words that are marked with a band are the retelling’s, those marked with a block were spoken so.',
  none: 'There is no such document here',
  notHere: 'The quote that this address points to is not in this document:',
  noQuotes: (reason: string) => `A part of the text could not be fetched: ${reason}`,
  noText: 'The text of this document is not held here.',
  atSource: 'It can be read at its source.',
};
