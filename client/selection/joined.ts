import { laterWords } from '../wording/later-words.ts';

/** Ids of a list in words, each with what stands before it: "A", ", B", " and C". */
export const joined = (ids: readonly string[]): readonly { readonly id: string; readonly before: string }[] =>
  ids.map((id, index) => ({
    id,
    before:
      index === 0 ? '' : index === ids.length - 1 ? laterWords.selection.and : laterWords.selection.comma,
  }));
