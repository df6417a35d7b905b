import type { Effort } from '../layout/steps.ts';
import type { LayoutName, Layouts } from './tasks.ts';

/** A face of the page's fonts, as its stylesheets declare it. */
export interface FontFaceRule {
  family: string;
  /** With absolute addresses. */
  source: string;
  weight: string;
  unicodeRange: string;
}

/** What the worker is sent first: the fonts that the page draws with. */
export interface Fonts {
  faces: readonly FontFaceRule[];
}

/** What it is sent when there is time: to load the code of what may be laid out later. */
export interface Ahead {
  ahead: true;
}

/** What it is sent then, with a port of its own for the answer; whatever comes over that port drops the job. */
export interface Job<Name extends LayoutName = LayoutName> {
  name: Name;
  told: Layouts[Name]['told'];
}

/** What comes back over the port: the layout, or why there is none. */
export type Answer<Result> = { result: Result; effort: Effort } | { fault: string };
