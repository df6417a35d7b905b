/** Small things that stand on many pages: copying, sources, links that are passed on. */
export const page = {
  copy: 'Copy',
  copied: 'Copied',
  copyForbidden: 'The browser forbids copying',
  /** Of requests that brought no answer. */
  answers: {
    none: 'The server does not answer.',
    empty: 'The server answered without data.',
    unreadable: (status: number) => `The server answered with status ${status} and no readable data.`,
  },
  source: 'Source ↗',
  copyLink: 'Copy link',
  canvasNotSaved: 'The canvas could not be saved.',
  tooMuchForLink:
    'This canvas is too much for a link. It was saved as a file: whoever drops it on this page sees the same.',
  queryTooMuch: 'This query is too much for a link. Save it under a name, then all saved ones as a file.',
  opened: (file: string) => `Opened ${file}`,
  unreadable: (file: string) => `“${file}” could not be read.`,
  tooLarge: (file: string) => `“${file}” is no canvas saved from Dixit: it is too large.`,
  noCanvas: (file: string) => `“${file}” is no canvas saved from Dixit.`,
  damagedCanvas: (file: string) => `“${file}” is damaged: what was on the canvas cannot be restored from it.`,
};
