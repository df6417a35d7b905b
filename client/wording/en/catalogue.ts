import { app } from './app.ts';
import { canvas } from './canvas.ts';
import { filter } from './filter.ts';
import { free } from './free.ts';
import { search } from './search.ts';
import { count } from './count.ts';
import { legend } from './legend.ts';
import { page } from './page.ts';
import { relations } from './relations.ts';
import { steps } from './steps.ts';
import { tiles } from './tiles.ts';

/** The words of the first screen in English, by the part of it that says them. British spelling and order of dates. */
export const english = {
  /** BCP 47: by which numbers, dates and plurals are written. */
  locale: 'en-GB',
  app,
  canvas,
  filter,
  free,
  search,
  count,
  legend,
  page,
  relations,
  steps,
  tiles,
};
