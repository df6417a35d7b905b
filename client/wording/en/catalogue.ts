import { app } from './app.ts';
import { canvas } from './canvas.ts';
import { filter } from './filter.ts';
import { drawn } from './drawn.ts';
import { edges } from './edges.ts';
import { free } from './free.ts';
import { search } from './search.ts';
import { dates } from './dates.ts';
import { kinds } from './kinds.ts';
import { offices } from './offices.ts';
import { stances } from './stances.ts';
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
  drawn,
  edges,
  filter,
  free,
  search,
  count,
  stances,
  offices,
  kinds,
  dates,
  legend,
  page,
  relations,
  steps,
  tiles,
};
