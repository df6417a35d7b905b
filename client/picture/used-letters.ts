import type { Family, Shape } from './shapes.ts';

/** Every letter that is written, by family. */
export function usedLetters(shapes: readonly Shape[]): Readonly<Record<Family, ReadonlySet<string>>> {
  const letters: Record<Family, Set<string>> = { sans: new Set(), serif: new Set() };
  const look = (shape: Shape): void => {
    if (shape.kind === 'group') shape.shapes.forEach(look);
    if (shape.kind === 'text') for (const letter of shape.text) letters[shape.family].add(letter);
  };
  shapes.forEach(look);
  return letters;
}

/** Whether a range as CSS writes it (`U+0-FF, U+131, U+4??`) has one of these letters; nothing given is everything. */
export function rangeHas(range: string, letters: ReadonlySet<string>): boolean {
  if (range.trim() === '') return letters.size > 0;
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  return range.split(',').some((part) => {
    const [, from = '', to] = /u\+([0-9a-f?]+)(?:-([0-9a-f]+))?/iu.exec(part) ?? [];
    if (from === '') return false;
    const least = Number.parseInt(from.replaceAll('?', '0'), 16);
    const most = Number.parseInt(to ?? from.replaceAll('?', 'f'), 16);
    return codes.some((code) => code >= least && code <= most);
  });
}
