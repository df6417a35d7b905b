import { app } from './app.ts';
import { cite } from './cite.ts';
import { document } from './document.ts';
import { dossier } from './dossier.ts';
import { free } from './free.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';
import { count } from './count.ts';
import { keys } from './keys.ts';
import { legend } from './legend.ts';
import { page } from './page.ts';
import { steps } from './steps.ts';
import { welcome } from './welcome.ts';
import { tiles } from './tiles.ts';
import { timeline } from './timeline.ts';

/** All words of the product in English, by the part of the screen that says them. British spelling and order of dates. */
export const english = {
  /** BCP 47: by which numbers, dates and plurals are written. */
  locale: 'en-GB',
  app,
  cite,
  document,
  dossier,
  free,
  paths,
  search,
  count,
  keys,
  legend,
  page,
  steps,
  welcome,
  tiles,
  timeline,
};
