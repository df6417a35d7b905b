import type { StylesheetJson } from 'cytoscape';
import { kindOutlines } from '../../marks/kind-outlines.ts';
import { fontFamily, lineHeight, typeFaces } from '../type.ts';
import { unequalOutline } from '../../marks/unequal-outline.ts';
import { layers } from './layers.ts';
import { pictureOf } from './picture.ts';
import { stateStyles } from './state-styles.ts';
import type { CanvasTheme } from './theme.ts';

export const faceOf = (face: keyof typeof typeFaces, size: number = typeFaces[face].size) => ({
  'font-size': size,
  'font-weight': typeFaces[face].weight,
});

export const iconOf = (outline: string, colour: string): string =>
  pictureOf(`<path fill="${colour}" fill-rule="evenodd" d="${outline}"/>`);

const signOf = (colour: string): string =>
  pictureOf(
    `<path fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" d="${unequalOutline}"/>`,
  );

/** What the stylesheet takes from the layout. */
export interface Measures {
  countSize: number;
  tagSize: number;
  /** Widths of all cards and of all pills, px. */
  cardWidth: number;
  pillWidth: number;
  /** How many lines would be dashed. */
  relayed: number;
}

const nodes = (theme: CanvasTheme, { cardWidth, pillWidth }: Measures): StylesheetJson => [
  {
    selector: 'node',
    style: {
      'z-index-compare': 'manual',
      color: theme.text,
      'font-family': fontFamily,
      'text-wrap': 'wrap',
      'text-max-width': '2000px',
      'text-justification': 'left',
      'line-height': lineHeight,
      'overlay-opacity': 0,
      'text-events': 'no',
    },
  },
  { selector: 'node[label]', style: { label: 'data(label)' } },
  { selector: 'node[width]', style: { width: 'data(width)', height: 'data(height)' } },
  {
    selector: '.region, .group',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '10px',
      'background-color': theme.region,
      'border-width': theme.forced ? 1 : 0,
      'border-color': theme.pillBorder,
      'z-index': layers.ground,
    },
  },
  { selector: '.group', style: { events: 'no', 'corner-radius': '8px' } },
  {
    selector: '.card',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '4px',
      'background-color': theme.card,
      'border-width': 0,
      'border-color': theme.heading,
      'text-halign': 'right',
      'text-valign': 'center',
      'text-margin-x': 10 - cardWidth,
      'z-index': layers.card,
      ...faceOf('card'),
    },
  },
  {
    selector: '.pill',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '3px',
      'background-color': theme.card,
      'border-width': 1.25,
      'border-color': theme.pillBorder,
      'text-halign': 'right',
      'text-valign': 'center',
      'text-margin-x': 28 - pillWidth,
      'z-index': layers.card,
      'background-width': 14,
      'background-height': 14,
      'background-position-x': 9,
      'background-clip': 'none',
      ...faceOf('actor'),
    },
  },
  ...Object.entries(kindOutlines).map(([kind, outline]) => ({
    selector: `.pill[kind = "${kind}"]`,
    style: {
      'background-image': iconOf(outline, theme.secondary),
      ...(kind === 'PERSON' ? { 'corner-radius': '12px' } : {}),
    },
  })),
];

const writing = (theme: CanvasTheme, { countSize, tagSize }: Measures): StylesheetJson => [
  {
    selector: '.text',
    style: {
      width: 1,
      height: 1,
      'background-opacity': 0,
      'border-width': 0,
      'text-valign': 'center',
      events: 'no',
      'z-index': layers.writing,
    },
  },
  { selector: '.heading', style: { 'text-halign': 'right', color: theme.heading, ...faceOf('heading') } },
  {
    selector: '.tally',
    style: { 'text-halign': 'left', color: theme.secondary, ...faceOf('count', countSize) },
  },
  {
    selector: '.count',
    style: {
      'text-halign': 'left',
      color: theme.secondary,
      'z-index': layers.count,
      ...faceOf('count', countSize),
    },
  },
  {
    selector: '.sign',
    style: {
      shape: 'ellipse',
      'background-color': theme.canvas,
      'background-image': signOf(theme.heading),
      'background-fit': 'contain',
      'z-index': layers.tag,
    },
  },
  {
    selector: '.tag',
    style: {
      shape: 'rectangle',
      'background-color': theme.canvas,
      'border-width': 0,
      'text-halign': 'center',
      'text-valign': 'center',
      'z-index': layers.tag,
      ...faceOf('tag', tagSize),
    },
  },
];

const stances = (theme: CanvasTheme) =>
  [
    ['supports', theme.supports, 'triangle', 0.8],
    ['opposes', theme.opposes, 'tee', 1.1],
    ['neutral', theme.neutral, 'circle', 0.8],
    ['mixed', theme.mixed, 'diamond', 0.8],
  ] as const;

const fixed = {
  'z-index-compare': 'manual',
  'curve-style': 'unbundled-bezier',
  'edge-distances': 'endpoints',
  'source-endpoint': 'data(sourceEnd)',
  'target-endpoint': 'data(targetEnd)',
  'control-point-weights': 'data(weights)',
  'control-point-distances': 'data(distances)',
  'overlay-opacity': 0,
} as const;

/** Above so many, dashes cost more than they say (0.07 ms each): the hollow heads alone then tell the relayed lines. */
const mostDashes = 150;

const edges = (theme: CanvasTheme, { relayed, tagSize }: Measures): StylesheetJson => [
  { selector: 'edge', style: { ...fixed, 'z-index': layers.line } },
  { selector: '.line', style: { width: 'mapData(count, 1, 5, 1.5, 5)' } },
  ...stances(theme).map(([stance, colour, shape, scale]) => ({
    selector: `.line.${stance}`,
    style: {
      'line-color': colour,
      'target-arrow-color': colour,
      'target-arrow-shape': shape,
      'arrow-scale': scale,
    },
  })),
  {
    selector: '.line.relayed',
    style: {
      'target-arrow-fill': 'hollow',
      'line-style': relayed > mostDashes ? 'solid' : 'dashed',
      'line-dash-pattern': [5, 3],
    },
  },
  {
    selector: '.arc',
    style: {
      width: 1.6,
      'line-color': theme.heading,
      'target-arrow-color': theme.heading,
      'z-index': layers.tag,
    },
  },
  {
    selector: '.arc.relays',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [2, 3],
      'target-arrow-shape': 'vee',
      'arrow-scale': 0.8,
    },
  },
  { selector: '.arc.member_of', style: { width: 1 } },
  { selector: '.arc.contradicts', style: { 'z-index': layers.line } },
  {
    selector: '.arc-label',
    style: {
      'text-halign': 'center',
      'text-background-color': theme.canvas,
      'text-background-opacity': 1,
      'text-background-padding': '1px',
      'z-index': layers.tag + 1,
      ...faceOf('tag', tagSize),
    },
  },
  {
    selector: '.bracket',
    style: { width: 1.3, 'line-color': theme.heading, 'target-arrow-color': theme.heading },
  },
  { selector: '.bracket.refines', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8 } },
];

/** The whole look of the drawing. */
export const stylesheetOf = (theme: CanvasTheme, measures: Measures): StylesheetJson => [
  ...nodes(theme, measures),
  ...writing(theme, measures),
  ...edges(theme, measures),
  ...stateStyles(theme),
];
