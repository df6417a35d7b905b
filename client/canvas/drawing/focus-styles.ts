import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { kindOutlines } from '../../marks/kind-outlines.ts';
import { layers } from './layers.ts';
import { faceOf, iconOf, type Measures } from './stylesheet.ts';
import type { CanvasTheme } from './theme.ts';

/** A number from a node's data, px. */
const numberOf = (key: string) => (element: NodeSingular) => Number(element.data(key));

const hollow = { 'target-arrow-shape': 'triangle', 'target-arrow-fill': 'hollow' } as const;

const coloured = (colour: string) => ({ 'line-color': colour, 'target-arrow-color': colour });

/** What the focus view draws besides what the wings do. */
export const focusStyles = (theme: CanvasTheme, { countSize, tagSize }: Measures): StylesheetJson => [
  {
    selector: '.centre',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '14px',
      'background-color': theme.selectedFill,
      'border-width': 2.5,
      'border-color': theme.selectedRing,
      'z-index': layers.card,
    },
  },
  { selector: '.centre.issue', style: { 'background-color': theme.region, 'z-index': layers.ground } },
  { selector: '.centre.position', style: { 'corner-radius': '6px' } },
  {
    selector: '.centre-text',
    style: {
      'text-halign': 'center',
      'font-size': 'data(size)',
      'font-weight': 400,
      'z-index': layers.count,
    },
  },
  { selector: '.centre-text.title', style: { 'font-weight': 700 } },
  { selector: '.centre-text.secondary', style: { color: theme.secondary } },
  {
    selector: '.centre-icon',
    style: {
      shape: 'rectangle',
      'background-opacity': 0,
      'background-fit': 'contain',
      events: 'no',
      'z-index': layers.count,
    },
  },
  ...Object.entries(kindOutlines).map(([kind, outline]) => ({
    selector: `.centre-icon[kind = "${kind}"]`,
    style: { 'background-image': iconOf(outline, theme.secondary) },
  })),
  { selector: '.card[up]', style: { 'text-margin-y': numberOf('up') } },
  { selector: '.pill[in]', style: { 'text-margin-x': numberOf('in') } },
  {
    selector: '.note',
    style: { color: theme.secondary, 'z-index': layers.count, ...faceOf('count', countSize) },
  },
  { selector: '.note.left', style: { 'text-halign': 'right' } },
  { selector: '.note.right', style: { 'text-halign': 'left' } },
  { selector: '.note.centre', style: { 'text-halign': 'center' } },
  { selector: '.note.linked', style: { events: 'yes', 'text-events': 'yes' } },
  { selector: '.note.group-heading', style: { color: theme.heading, ...faceOf('tag', tagSize * 1.1) } },
  {
    selector: '.tie',
    style: {
      width: 1.5,
      'line-color': theme.heading,
      'target-arrow-color': theme.heading,
      'arrow-scale': 0.9,
    },
  },
  { selector: '.tie.refines', style: { 'target-arrow-shape': 'triangle' } },
  { selector: '.tie.represents, .tie.member_of', style: { width: 1.1 } },
  {
    selector: '.tie.relays',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 3], ...hollow },
  },
  { selector: '.tie.answers', style: { ...coloured(theme.answers), 'target-arrow-shape': 'vee' } },
  { selector: '.tie.addresses', style: { ...coloured(theme.addresses), 'target-arrow-shape': 'vee' } },
  { selector: '.tie.mentions', style: { ...coloured(theme.mentions), 'target-arrow-shape': 'square' } },
];
