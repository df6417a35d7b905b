/** The sizes of type on the canvas, px at zoom 1: what is measured is what is drawn. */
export const typeFaces = {
  card: { size: 13, weight: 400 },
  actor: { size: 13, weight: 600 },
  heading: { size: 14.5, weight: 700 },
  count: { size: 11.5, weight: 400 },
  tag: { size: 11, weight: 700 },
  chip: { size: 11.5, weight: 600 },
} as const satisfies Record<string, { size: number; weight: number }>;

export type TypeFace = keyof typeof typeFaces;

export const fontFamily = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';

/** Distance between the base lines of wrapped text, as a part of its size (15.9 px at 13). */
export const lineHeight = 1.223;

/** The width of a text in px at zoom 1. Injected, so that layouts run without a browser. */
export type Measure = (text: string, face: TypeFace) => number;
