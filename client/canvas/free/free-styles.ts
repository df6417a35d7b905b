import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { layers } from '../drawing/layers.ts';
import { stateStyles } from '../drawing/state-styles.ts';
import { faceOf, iconOf, stylesheetOf } from '../drawing/stylesheet.ts';
import type { CanvasTheme } from '../drawing/theme.ts';
import { tieStyles } from '../relations/stylesheet.ts';
import { typeFaces } from '../type.ts';

/** Outlines in a box of 16: a sheet with lines, a leaf of a calendar. */
const outlines = {
  document:
    'M3 1.5H10L13 4.5V14.5H3ZM4.4 2.9V13.1H11.6V5.2H9.3V2.9ZM5.8 7H10.2V8.1H5.8ZM5.8 9.6H10.2V10.7H5.8Z',
  event: 'M2 3H4.3V1.5H5.7V3H10.3V1.5H11.7V3H14V14H2ZM3.4 6.6V12.6H12.6V6.6ZM3.4 4.4V5.4H12.6V4.4Z',
} as const;

const numberOf = (key: string) => (element: NodeSingular) => Number(element.data(key));

/** Smaller on the screen, px, no text is drawn: faces tell what there is. */
const leastText = 8;

const things = (theme: CanvasTheme): StylesheetJson => [
  { selector: 'node', style: { 'min-zoomed-font-size': leastText } },
  { selector: '.card[in], .pill[in]', style: { 'text-margin-x': numberOf('in') } },
  { selector: '.card[up]', style: { 'text-margin-y': numberOf('up') } },
  {
    selector: '.card.document, .card.event',
    style: {
      'background-width': 14,
      'background-height': 14,
      'background-position-x': 8,
      'background-position-y': 6,
      'background-clip': 'none',
    },
  },
  // Squarer than anything that is said.
  { selector: '.card.document', style: { 'corner-radius': '1px' } },
  ...(['document', 'event'] as const).map((type) => ({
    selector: `.card.${type}`,
    style: { 'background-image': iconOf(outlines[type], theme.secondary) },
  })),
  {
    selector: '.pill.issue',
    style: { 'background-color': theme.region, 'corner-radius': '8px', 'border-color': theme.pillBorder },
  },
  {
    selector: '.note',
    style: {
      'text-halign': 'right',
      color: theme.secondary,
      'z-index': layers.count,
      ...faceOf('count'),
    },
  },
  {
    selector: '.behind',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '12px',
      'background-color': theme.card,
      'border-width': 1,
      'border-color': theme.pillBorder,
      events: 'no',
      'z-index': layers.card - 1,
    },
  },
  {
    selector: '.stowed',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '9px',
      'background-color': theme.card,
      'border-width': 1.25,
      'border-color': theme.text,
      label: 'data(label)',
      'text-valign': 'center',
      'text-halign': 'center',
      color: theme.text,
      'z-index': layers.put + 2,
      ...faceOf('count'),
    },
  },
  {
    selector: '.fresh',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '12px',
      'background-opacity': 0,
      'border-width': 2.5,
      'border-color': theme.newRing,
      events: 'no',
      'z-index': layers.writing,
    },
  },
];

const lines = (theme: CanvasTheme): StylesheetJson => [
  ...tieStyles(theme),
  {
    selector: '.tie.coded',
    style: {
      width: 1.1,
      'line-color': theme.pillBorder,
      'target-arrow-color': theme.pillBorder,
      'target-arrow-shape': 'chevron',
      'arrow-scale': 0.7,
    },
  },
  { selector: '.tie.both', style: { 'target-arrow-shape': 'none' } },
  { selector: '.tag.word', style: { color: theme.text, ...faceOf('count') } },
];

/** The look of the free view: the drawing's own, and what only stands here. */
export const freeStyles = (theme: CanvasTheme, relayed: number): StylesheetJson => [
  ...stylesheetOf(theme, {
    countSize: typeFaces.count.size,
    tagSize: typeFaces.tag.size,
    cardWidth: 0,
    pillWidth: 0,
    relayed,
  }),
  ...things(theme),
  ...lines(theme),
  // Again, last: what is chosen or faded is so over all the above.
  ...stateStyles(theme),
];
