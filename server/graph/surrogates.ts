/** Whether a cut before unit `at` of a text would part the two UTF-16 units of one character. */
export function partsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
