import type { Box } from '../canvas/layout/geometry.ts';

/** How a surface and its edge are painted; colours as CSS has them. What is not given is not painted. */
export interface Paint {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  /** Lengths of strokes and gaps by turns, px. */
  readonly dash?: readonly number[];
}

/** Whose letters: those of the product, or of what is said. */
export type Family = 'sans' | 'serif';

/** How letters look. */
export interface Font {
  /** px */
  readonly size: number;
  readonly weight: number;
  readonly family: Family;
  readonly italic?: boolean;
}

export interface TextShape extends Font {
  readonly kind: 'text';
  readonly text: string;
  /** Where the base line begins, is halved or ends, by `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly opacity?: number;
  readonly underline?: boolean;
}

/** What a picture is made of, last on top; px, y downwards. */
export type Shape =
  | ({ readonly kind: 'box'; readonly radius: number } & Box & Paint)
  | ({
      readonly kind: 'path';
      /** Path data of SVG. */
      readonly d: string;
      readonly evenOdd?: boolean;
      readonly round?: boolean;
    } & Paint)
  | TextShape
  | {
      readonly kind: 'group';
      readonly shapes: readonly Shape[];
      /** Moved so far, after it was scaled; not at all where not given. */
      readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
      readonly opacity?: number;
      /** Nothing outside this is seen; in the group's own measure. */
      readonly clip?: Box;
    };

/** A picture without its frame: what is on it and how large that is. */
export interface Picture {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
}

/** The width of a text, and how far its letters can reach under the base line and above it, px. */
export type MeasureText = (
  text: string,
  font: Font,
) => { readonly width: number; readonly ascent: number; readonly descent: number };

/** A number with as many digits as can be seen. */
export const short = (value: number): number => Math.round(value * 100) / 100;
