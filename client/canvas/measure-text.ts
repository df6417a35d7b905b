import { fontFamily, type Measure, type TypeFace, typeFaces } from './type.ts';

const fontOf = (face: TypeFace): string =>
  `${typeFaces[face].weight} ${typeFaces[face].size}px ${fontFamily}`;

/**
 * Loads the fonts for the letters of these texts, then measures with them; every text and face once.
 * A font that does not load is no error: the next family is then drawn and measured.
 */
export async function loadMeasure(texts: Iterable<string>): Promise<Measure> {
  const letters = [...new Set([...texts].join(''))].join('');
  await Promise.allSettled(
    (['card', 'actor', 'heading'] as const).map((face) => document.fonts.load(fontOf(face), letters)),
  );
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, face) => {
    const key = `${face} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context !== null) context.font = fontOf(face);
      // Without a canvas nothing can be drawn either; half the size is a fair mean width of a letter.
      width = context?.measureText(text).width ?? (text.length * typeFaces[face].size) / 2;
      widths.set(key, width);
    }
    return width;
  };
}
