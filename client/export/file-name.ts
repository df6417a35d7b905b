import { overviewQuery } from '../app/overview-query.ts';
import { queries } from '../request/connection.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Today as people write it in names of files and lists of references: YYYY-MM-DD, in the reader's own time zone. */
export function isoDay(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** As many characters of a name are taken, or its first word. */
const longest = 60;

/** A text as part of a name that every file system takes: lower case, words joined by hyphens, of any script; empty where nothing is left. */
function inFileName(text: string): string {
  const words = text.toLocaleLowerCase('en').match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  const [first = '', ...rest] = words;
  return rest.reduce((name, word) => (name.length + word.length < longest ? `${name}-${word}` : name), first);
}

/** Which data there is: the key of the only dataset, or how many there are; nothing before that is known. */
function ofData(): string {
  const { datasets = [] } = queries.getQueryData(overviewQuery.queryKey) ?? {};
  const [only, second] = datasets;
  if (only === undefined) return '';
  return second === undefined ? inFileName(only.id.replace(/^Dataset:/, '')) : `${datasets.length}-datasets`;
}

/**
 * The name of a file that is saved: what it is, of which data, and the day, as in `statements-behind-focus-lorra-2031-03-01.csv`.
 * @param what what it is, the part most telling first
 * @param ending without the dot, such as `csv`
 */
export const fileName = (what: string, ending: string): string =>
  `${['dixit', inFileName(what), ofData(), isoDay()].filter((part) => part !== '').join('-')}.${ending}`;
