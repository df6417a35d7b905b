import { count } from './count.ts';

/** The bar above every screen, its menu, and what is said in place of a screen. */
export const app = {
  product: 'Dixit',
  pageTitle: (shown: string) => `${shown} – Dixit`,
  nothingHere: 'There is nothing at this address',
  noPage: 'is no page of Dixit’s. Perhaps the address was cut short on its way.',
  toCanvas: 'To the canvas',

  view: 'View',
  views: { positions: 'Positions', relations: 'Relations', focus: 'Focus', free: 'Free' },

  hidden: (n: number) => `${count.number(n)} hidden`,
  show: 'Show',
  onlyThings: (n: number) => `only ${count.things(n)}`,
  showAllAgain: 'Show all again',
  nothingHeld: (filtered: boolean) =>
    `Nothing of the things shown here holds a position${filtered ? ' that passes the filter' : ''}.`,
  removeFilters: 'Remove all filters',

  timeline: 'Timeline',
  openTimeline: 'Open the timeline',
  closeTimeline: 'Close the timeline',
  table: 'Table',
  openTable: 'Open the table',
  closeTable: 'Close the table',

  more: 'More',
  allStatements: 'All statements as CSV',
  theseStatements: 'These statements as CSV',
  fetchingStatements: 'Fetching the statements …',
  savedRows: (n: number) => `Saved ${count.rows(n)}`,
  notSaved: 'The statements could not be saved.',
  save: 'Save what is drawn …',
  openCanvas: 'Open a canvas from a file …',
  queryPage: 'Ask in GraphQL',
  keys: 'Keys (?)',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },

  undo: (step: string) => `Undo: ${step}`,
  undoKeys: 'Ctrl Z',
  redoKeys: 'Ctrl Shift Z',
  redo: (step: string) => `Redo: ${step}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undone: (step: string) => `Undone: ${step}`,
  doneAgain: (step: string) => `Done again: ${step}`,
  takeBack: 'Undo',
  close: 'Close',
  withKeys: (name: string, keys: string) => `${name} (${keys})`,

  loading: 'Loading the graph',
  loadingScreen: 'One moment …',
  noStatements: 'No statements yet.',
  loadDataset: 'Stop the server, start it with a dataset, then open this page again:',
  tryAgain: 'Try again now',
  tryingAgain: 'Trying again …',
  tryingAgainIn: (seconds: number) => `Trying again in ${count.seconds(seconds)}.`,
  copyDetails: 'Copy the details',
  requestId: (id: string) => `request ${id}`,
  noConnection: 'No connection',
  noDatabase: 'The database does not answer',
  tryNow: 'Try now',
  tryingSoon: (seconds: number) =>
    seconds === 0 ? 'trying again' : `trying again in ${count.number(seconds)} s`,
  readOn: 'You can go on reading what is already here; search and what is not here yet wait.',

  addressDamaged: 'This address was cut short or altered: what was on the canvas could not be restored.',
  canvasElsewhere:
    'This canvas was too much for an address: only the page where it was made has it. Ask for it as a file, and drop that on this page.',
  gone: (n: number, names: string) =>
    n === 1
      ? `No longer in the data: ${names}.`
      : `${count.number(n)} things are no longer in the data: ${names}.`,
  moreThings: (n: number) => `${count.number(n)} more`,
};
