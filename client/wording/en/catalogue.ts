import { app } from './app.ts';
import { count } from './count.ts';
import { legend } from './legend.ts';
import { page } from './page.ts';
import { steps } from './steps.ts';

/** All words of the product in English, by the part of the screen that says them. British spelling and order of dates. */
export const english = {
  /** BCP 47: by which numbers, dates and plurals are written. */
  locale: 'en-GB',
  app,
  count,
  legend,
  page,
  steps,
};
