import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isUtf8 } from 'node:buffer';
import { formatPlace, type Place } from './diagnostic.ts';
import { LineIndex } from './line-index.ts';

/** A file of a dataset, decoded: nothing dropped or changed, BOM and line ends included. */
export interface TextFile {
  readonly text: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** A file that a dataset cannot use; the message says why. */
export class UnusableFile extends Error {
  /** Where in the file, its beginning where that says nothing. */
  readonly place: Place;

  constructor(message: string, place: Place = { line: 1, column: 1 }) {
    super(message);
    this.name = 'UnusableFile';
    this.place = place;
  }
}

/**
 * Reads a file within a folder.
 * @param folder path of the dataset's folder
 * @param path relative to it, with `/`
 * @param mostBytes a greater file is refused
 * @throws UnusableFile it is missing, no file, too great, not UTF-8, or outside the folder, also by a symbolic link
 */
export async function readTextFile(folder: string, path: string, mostBytes = Infinity): Promise<TextFile> {
  if (isAbsolute(path) || leaves(relative(folder, resolve(folder, path)))) {
    throw new UnusableFile(`"${path}" leaves the folder of the dataset`);
  }
  const [home, target] = await Promise.all([realpath(folder), realpath(resolve(folder, path))]).catch(
    unreadable(path),
  );
  if (leaves(relative(home, target))) {
    throw new UnusableFile(`"${path}" leaves the folder of the dataset by a symbolic link`);
  }
  const { size } = await regular(target, path);
  if (size > mostBytes) throw new UnusableFile(`"${path}" has ${size} bytes; at most ${mostBytes} are read`);
  const bytes = await readFile(target).catch(unreadable(path));
  if (!isUtf8(bytes)) throw notUtf8(path, bytes);
  return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What the system says of a path that no file can have or that this user may not read: a fault of what was given, not of the machine. */
const REFUSED: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EPERM',
  'ELOOP',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
]);

function leaves(way: string): boolean {
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

async function regular(target: string, path: string): Promise<{ size: number }> {
  const found = await stat(target).catch(unreadable(path));
  if (!found.isFile()) throw new UnusableFile(`"${path}" is not a file`);
  return found;
}

function unreadable(path: string): (cause: unknown) => never {
  return (cause) => {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UnusableFile(`"${path}" does not exist`);
    if (REFUSED.has(code)) throw new UnusableFile(`"${path}" cannot be read (${String(code)})`);
    throw cause;
  };
}

/** Names the first byte that is no UTF-8: decoding replaces it, so that it differs when encoded again. */
function notUtf8(path: string, bytes: Buffer): UnusableFile {
  const again = Buffer.from(bytes.toString('utf8'));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const before = bytes.toString('utf8', 0, at);
  const place = new LineIndex(before).placeOf(before.length);
  return new UnusableFile(
    `"${path}" is not UTF-8: byte 0x${bytes[at]?.toString(16)} at ${formatPlace(place)}`,
    place,
  );
}
