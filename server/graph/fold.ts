/**
 * A text as it is compared, searched and sorted: compatibility decomposition (NFKD), marks dropped, lower case. "Zoë" and "ZOE" become "zoe".
 * Lengths change, so offsets in the result mean nothing in the text itself.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded: runs of letters and digits, in order. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What is stored to be searched: the folded words of each text parted by single spaces, with a space in front, so that a word that begins with `x`
 * is found by containing ` x`. Several texts are parted by ` | `, which no word holds.
 */
export function searchTextOf(texts: readonly string[]): string {
  return texts.map((text) => ` ${foldedWords(text).join(' ')}`).join(' |');
}
