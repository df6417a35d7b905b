import { atHand } from '../canvas/at-hand.ts';
import { readTheme } from '../canvas/drawing/theme.ts';
import { grow } from '../canvas/layout/geometry.ts';
import { drawingShapes, elementsIn } from './drawing-shapes.ts';
import { pageShapes } from './page-shapes.ts';
import { measureOn } from './paint.ts';
import { onSheet, type Sheet } from './sheet.ts';
import type { MeasureText, Picture } from './shapes.ts';

/** Colours of the picture: always light, or those of the screen. */
export type PictureTheme = 'light' | 'screen';
/** All that is drawn, or the part that is in view. */
export type Scope = 'all' | 'view';

export interface PictureOptions {
  readonly theme: PictureTheme;
  readonly scope: Scope;
}

/** What is written on the sheet. */
export type Written = Pick<Sheet, 'title' | 'subtitle' | 'notes'>;

/** Whether the drawing at hand can be taken as a whole: where it changes with the zoom, only what is in view can. */
export const canTakeAll = (): boolean => atHand()?.drawing()?.bounds != null;

/** Whether there is a drawing of which no more than what is in view can be taken. */
export const takesOnlyView = (): boolean => atHand()?.drawing()?.bounds === null;

/** A picture of what the canvas shows now, on a sheet with title, legend and notes. */
export function takePicture({ theme, scope }: PictureOptions, written: Written): Picture {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This browser draws on no canvas.');
  const measure = measureOn(context);
  return inTheme(theme, () => {
    const { canvas: ground, text, secondary } = readTheme();
    const sheet = {
      ...written,
      drawing: drawingPicture(scope, ground, measure),
      legend: legendPicture(measure),
      colours: { ground, text, secondary },
    };
    return onSheet(sheet, measure);
  });
}

/** Runs something while the page has another theme; it is the former one again before anything is painted. */
function inTheme<Result>(theme: PictureTheme, run: () => Result): Result {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  if (theme === 'screen' || before === 'light') return run();
  dataset['theme'] = 'light';
  try {
    return run();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}

const around = 8;

function drawingPicture(scope: Scope, ground: string, measure: MeasureText): Picture {
  const drawing = atHand()?.drawing() ?? null;
  const place = document.querySelector('.drawing-place');
  if (drawing === null) return scrolledPicture(measure);
  const { cy, styleNow, bounds } = drawing;
  const style = styleNow();
  const elements = elementsIn(cy);
  if (scope === 'all' && bounds !== null) {
    const { x, y, width, height } = grow(bounds, around);
    const shapes = drawingShapes(elements, { style, ground, measure, zoom: Infinity });
    return { width, height, shapes: [{ kind: 'group', at: { x: -x, y: -y, scale: 1 }, shapes }] };
  }
  const zoom = cy.zoom();
  const shapes = drawingShapes(elements, { style, ground, measure, zoom });
  const over = place === null ? [] : pagePicture(place, measure).shapes;
  const at = { ...cy.pan(), scale: zoom };
  return { width: cy.width(), height: cy.height(), shapes: [{ kind: 'group', at, shapes }, ...over] };
}

const nothing: Picture = { width: 0, height: 0, shapes: [] };

/** What stands in place of a drawing where there is no room for one: a column that can be scrolled, with all that is out of sight. */
function scrolledPicture(measure: MeasureText): Picture {
  const column = [...document.querySelectorAll('.graph *')].find(
    (element) => getComputedStyle(element).overflowY === 'auto',
  );
  if (column === undefined) return nothing;
  const { x, y, width } = column.getBoundingClientRect();
  const shapes = pageShapes(column, { x, y: y - column.scrollTop }, measure);
  return { width, height: column.scrollHeight, shapes };
}

/** A part of the page. */
function pagePicture(part: Element, measure: MeasureText): Picture {
  const { x, y, width, height } = part.getBoundingClientRect();
  return { width, height, shapes: pageShapes(part, { x, y }, measure) };
}

function legendPicture(measure: MeasureText): Picture | null {
  const legend = document.querySelector('.footer .legend');
  if (legend === null) return null;
  const picture = pagePicture(legend, measure);
  // Its box is as wide as the page leaves it: what counts is what is in it.
  const [end] = [...legend.querySelectorAll('li, span')]
    .map((part) => part.getBoundingClientRect().right - legend.getBoundingClientRect().left)
    .sort((a, b) => b - a);
  return { ...picture, width: Math.min(picture.width, end ?? picture.width) };
}
