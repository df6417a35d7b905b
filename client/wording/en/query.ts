import { counting } from '../plural.ts';

const { counted, number } = counting('en-GB');

/** The query view: questions in GraphQL, their answers, and what is kept of them. */
export const query = {
  title: 'Ask the graph',
  lead: 'In GraphQL. Whatever Dixit shows can be asked for here, and more.',
  back: 'To the canvas',
  /** Leads from anything that is shown to the query view. */
  gives: 'The query that gives this',

  notShown: (why: string) => `The query could not be opened: ${why}`,
  withFragments: (why: string) =>
    `The query is shown with its fragments, as it was sent, for want of the schema: ${why}`,

  parts: 'Parts of this view',
  start: 'Start from',
  ask: 'Ask',
  answer: 'Answer',

  query: 'Query',
  variables: 'Variables, as JSON',
  result: 'Result, as JSON',
  run: 'Run',
  runTitle: 'Run (Ctrl or Cmd and Enter)',
  stop: 'Stop',
  tidy: 'Tidy',
  tidyTitle: 'Indent the query anew',
  untidy: 'What is no GraphQL yet cannot be tidied.',
  hint: 'Ctrl and Space completes, F1 explains the word at the cursor, Tab leaves the editor.',

  lost: {
    damaged: 'This address was cut short or altered: what was asked could not be restored.',
    elsewhere: 'This query was too much for an address: only the page where it was written has it.',
  },

  asking: 'Asking …',
  stopped: 'Stopped: what had not come yet is not shown.',
  answered: (milliseconds: number, bytes: number) =>
    `Answered in ${number(milliseconds)} ms, ${bytes < 1_000 ? counted(bytes, { one: 'byte', other: 'bytes' }) : `${number(Math.round(bytes / 1_000))} kB`}.`,
  faults: (count: number) => `Answered with ${counted(count, { one: 'error', other: 'errors' })}.`,
  noAnswer: 'The server does not answer. Is it still running?',
  refused: (why: string) => `The server refused: ${why}`,
  notJson: (why: string) => `The variables are no JSON: ${why}`,
  notObject: 'The variables have to be one JSON object, such as {"words": "guarantees"}.',
  again: 'Try again',
  errors: 'What went wrong',
  atPlace: (line: number, column: number) => `line ${number(line)}, column ${number(column)}`,
  inPath: (path: string) => `in ${path}`,
  requestId: (id: string) => `request ${id}`,
  nothingYet: 'Run a query, and what it finds stands here: as JSON, and as a graph.',
  copyResult: 'Copy',

  kept: 'What to start from',
  tabs: { examples: 'Examples', saved: 'Saved', history: 'History', docs: 'Docs' },
  answers: 'Ways to see the answer',
  answerTabs: { json: 'JSON', graph: 'Graph' },

  drawingIt: 'Drawing what came back …',
  notDrawn: (why: string) => `What came back could not be drawn: ${why}`,
  /** What a screen reader hears of the drawing. */
  drawing: (things: number, lines: number) =>
    `What came back: ${counted(things, { one: 'thing', other: 'things' })}, ${counted(lines, { one: 'line', other: 'lines' })} between them. The same as a list: the tree beside it.`,
  drawn: (things: number) =>
    things === 0
      ? 'Nothing that can be drawn came back. What the answer gives an “id” of is drawn here.'
      : `${counted(things, { one: 'thing', other: 'things' })}, with the evidence between them.`,
  behind: (many: number, notFollowed: number) =>
    `${counted(many, { one: 'statement or quote stands', other: 'statements and quotes stand' })} behind it: who said what is drawn${notFollowed > 0 ? `, but for ${number(notFollowed)} of them` : ''}.`,
  gone: (ids: readonly string[]) =>
    `Not in the data: ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${number(ids.length - 3)} more` : ''}.`,
  beyond: (many: number) => `${number(many)} more came back than are drawn at once.`,
  add: 'Add to the canvas',
  adding: 'Adding …',
  showOnly: 'Show only this on the canvas',
  shownOnly: (many: number) => `Only ${counted(many, { one: 'thing', other: 'things' })} that a query found`,
  notPositions: (many: number) =>
    `${number(many)} more came back that this drawing has no place for: documents, events, and who holds none of these positions.`,
  added: (many: number) => `Added ${counted(many, { one: 'thing', other: 'things' })} that a query found`,
  allThere: 'All of it is on the canvas already',
  step: 'add what a query found',
  notAdded: (why: string) => `It could not be added: ${why}`,

  unnamed: 'Without a name',
  save: 'Save …',
  nameOf: 'Name of the query',
  saveAs: 'Save',
  cancel: 'Cancel',
  savedAs: (name: string) => `Saved as “${name}” in this browser`,
  rename: 'Rename',
  renamed: (name: string) => `Renamed to “${name}”`,
  remove: 'Delete',
  ofQuery: (deed: string, name: string) => `${deed}: ${name}`,
  removed: (name: string) => `Deleted “${name}”`,
  noneSaved: 'Nothing is saved yet. “Save …” above the query keeps it in this browser, under a name.',
  toFile: 'Save all as a file',
  fromFile: 'Open a file …',
  taken: (count: number) => `Took over ${counted(count, { one: 'query', other: 'queries' })}`,
  noQueries: (file: string) => `“${file}” holds no queries saved from Dixit.`,
  noHistory: 'Nothing was asked yet. The latest 50 queries that are run are kept in this browser.',
  clear: 'Clear the history',
  cleared: 'The history is empty',
  notKept: 'This browser keeps nothing of this page: what is saved here is gone when the page is closed.',

  docs: {
    search: 'Search types and fields',
    waiting: 'Fetching the schema …',
    failed: 'The schema could not be fetched: there is no completion, and no docs.',
    root: 'All that can be asked for',
    up: 'Back',
    arguments: 'With',
    fields: 'Fields',
    values: 'Values',
    kinds: 'One of',
    inputs: 'Keys',
    byDefault: (value: string) => `otherwise ${value}`,
    nothing: (text: string) => `Nothing is called “${text}”.`,
    more: (count: number) => `and ${number(count)} more`,
  },

  /** Queries to start from: what each asks, and what it teaches. */
  examples: {
    actors: {
      title: 'Who is there',
      teaches: 'Name the fields you want. Lists come in pages: the end of one is the beginning of the next.',
    },
    holdings: {
      title: 'What an actor holds, as others tell it',
      teaches: 'Ask for one thing by its id, for fields of its type, and filter what hangs on it.',
    },
    trace: {
      title: 'The words behind a position',
      teaches: 'A trace leads from anything to the exact words, and says whether they are verified.',
    },
    relays: {
      title: 'Whose words somebody passes on',
      teaches: 'What a node touches, along lines of one type: each line is a stack of statements.',
    },
    conditions: {
      title: 'What is said only on a condition',
      teaches: 'A filter goes over all statements; the condition is given in the words of the text.',
    },
    search: {
      title: 'Where words occur',
      teaches: 'Search finds names, propositions, titles and quotes, and tells where in them.',
    },
    agreement: {
      title: 'Where two actors stand',
      teaches: 'Compare two in one query; a fragment says once what is asked of both.',
    },
    timeline: {
      title: 'When it was said',
      teaches: 'Dates are as certain as their source: what it leaves open is an interval.',
    },
    paths: {
      title: 'How two have to do with each other',
      teaches: 'All shortest ways between two things, along the types of line that you let count.',
    },
    document: {
      title: 'Where quotes stand in a document',
      teaches: 'Quotes have places in their text, and selectors by the W3C’s model of annotations.',
    },
  },
};
