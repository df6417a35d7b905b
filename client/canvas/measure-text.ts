import { fontFamily, type Measure, type TypeFace, typeFaces } from './type.ts';

const fontOf = (face: TypeFace): string =>
  `${typeFaces[face].weight} ${typeFaces[face].size}px ${fontFamily}`;

const drawnFaces = ['card', 'actor', 'heading'] as const;

function lettersOf(texts: Iterable<string>): string {
  const letters = new Set<string>();
  for (const text of texts) for (const letter of text) letters.add(letter);
  return [...letters].join('');
}

/** Whether the fonts for the letters of these texts are loaded already. */
export function hasFonts(fonts: FontFaceSet, texts: Iterable<string>): boolean {
  const letters = lettersOf(texts);
  return drawnFaces.every((face) => fonts.check(fontOf(face), letters));
}

/**
 * Loads the fonts for the letters of these texts. A font that does not load is no error: the next family is then drawn and measured.
 * @param fonts those of the page, or of a worker
 */
export async function loadFonts(fonts: FontFaceSet, texts: Iterable<string>): Promise<void> {
  const letters = lettersOf(texts);
  await Promise.allSettled(drawnFaces.map((face) => fonts.load(fontOf(face), letters)));
}

/** Measures with a context of a canvas, every text and face once; to be called when the fonts are loaded. */
export function measureWith(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null,
): Measure {
  const widths = new Map<string, number>();
  let set: TypeFace | null = null;
  return (text, face) => {
    const key = `${face} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context !== null && set !== face) context.font = fontOf(face);
      set = face;
      // Without a canvas nothing can be drawn either; half the size is a fair mean width of a letter.
      width = context?.measureText(text).width ?? (text.length * typeFaces[face].size) / 2;
      widths.set(key, width);
    }
    return width;
  };
}
