import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { layers } from '../drawing/layers.ts';
import { stateStyles } from '../drawing/state-styles.ts';
import { stylesheetOf } from '../drawing/stylesheet.ts';
import type { CanvasTheme } from '../drawing/theme.ts';
import type { Relations } from './relations-shape.ts';
import { typeFaces } from '../type.ts';

const kinds = (theme: CanvasTheme) =>
  [
    ['relays-own', theme.text, 'triangle', 'hollow', 0.9],
    ['relays-other', theme.text, 'triangle', 'hollow', 0.9],
    ['answers', theme.answers, 'vee', 'filled', 0.8],
    ['addresses', theme.addresses, 'chevron', 'filled', 0.8],
    // No dot: that is how a neutral stance ends.
    ['mentions', theme.mentions, 'square', 'filled', 0.7],
  ] as const;

/** The look of the lines between actors. */
export const tieStyles = (theme: CanvasTheme): StylesheetJson => [
  { selector: '.tie', style: { width: 'data(thickness)', 'line-dash-pattern': [5, 3] } },
  ...kinds(theme).map(([kind, colour, shape, fill, scale]) => ({
    selector: `.tie.${kind}`,
    style: {
      'line-color': colour,
      'target-arrow-color': colour,
      'target-arrow-shape': shape,
      'target-arrow-fill': fill,
      'arrow-scale': (tie: EdgeSingular) => scale * Number(tie.data('head')),
    },
  })),
  { selector: '.tie.dashed', style: { 'line-style': 'dashed' } },
  {
    selector: '.tie.represents, .tie.member-of',
    style: { width: 1, 'line-color': theme.pillBorder, 'target-arrow-color': theme.pillBorder },
  },
  { selector: '.tie.member-of', style: { 'target-arrow-shape': 'chevron', 'arrow-scale': 0.7 } },
];

const pills = (theme: CanvasTheme): StylesheetJson => [
  {
    selector: '.pill[in]',
    style: { 'text-margin-x': (pill: NodeSingular) => Number(pill.data('in')) },
  },
  { selector: '.spoken-for', style: { 'background-color': theme.region } },
  {
    selector: '.talked-about',
    style: { 'background-color': theme.region, 'border-style': 'dashed' },
  },
];

/** The look of the relations: the drawing's own, and what its lines and pills have besides. */
export const relationStyles = (
  theme: CanvasTheme,
  { countSize, tagSize, pills: all }: Relations,
): StylesheetJson => [
  ...stylesheetOf(theme, {
    countSize,
    tagSize,
    cardWidth: 0,
    pillWidth: all[0]?.box.width ?? 0,
    relayed: 0,
  }),
  ...pills(theme),
  {
    selector: '.heading, .words',
    // Over lines that come down through it.
    style: {
      'text-background-color': theme.canvas,
      'text-background-opacity': 0.85,
      'z-index': layers.tag,
    },
  },
  {
    selector: '.words',
    style: {
      'text-halign': 'right',
      color: theme.secondary,
      'font-size': countSize,
      'font-weight': typeFaces.count.weight,
    },
  },
  { selector: '.words.before', style: { 'text-halign': 'left' } },
  ...tieStyles(theme),
  // Again, last: what is chosen or faded is so over all the above.
  ...stateStyles(theme),
];
