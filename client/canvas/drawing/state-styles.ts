import type { StylesheetJson } from 'cytoscape';
import { pinOutline } from '../../marks/pin-outline.ts';
import { layers } from './layers.ts';
import { pictureOf } from './picture.ts';
import type { CanvasTheme } from './theme.ts';

/** What shows on the ground of every canvas: the box around things, and nothing where it is pressed. */
export const ground = (theme: CanvasTheme): StylesheetJson[number] => ({
  selector: 'core',
  style: {
    'selection-box-color': theme.selectedRing,
    'selection-box-opacity': 0.12,
    'selection-box-border-color': theme.selectedRing,
    'selection-box-border-width': 1,
    'active-bg-color': theme.selectedRing,
    'active-bg-opacity': 0,
    'active-bg-size': 0,
    'outside-texture-bg-color': theme.canvas,
    'outside-texture-bg-opacity': 1,
  },
});

/** What is selected, what it touches, and the rest (drawing.md, "What it looks like when used"). */
export const stateStyles = (theme: CanvasTheme): StylesheetJson => [
  // Off its ground, the edge of a card that was put by hand is to be seen.
  { selector: '.card.put', style: { 'border-width': 1, 'border-color': theme.pillBorder } },
  {
    selector: '.faded.card',
    style: { 'background-opacity': 0, color: theme.secondary, 'text-opacity': 0.9 },
  },
  {
    selector: '.faded.pill',
    style: {
      'background-opacity': 0,
      'border-opacity': 0.3,
      color: theme.secondary,
      'text-opacity': 0.9,
      'background-image-opacity': 0.6,
    },
  },
  { selector: '.faded.text', style: { color: theme.secondary, 'text-opacity': 0.9 } },
  { selector: 'edge.faded, .faded.tag, .faded.sign', style: { opacity: theme.forced ? 0.3 : 0.12 } },
  { selector: '.ringed', style: { 'border-width': 1.5, 'border-color': theme.heading } },
  {
    selector: '.chosen',
    style: {
      'background-color': theme.selectedFill,
      'border-width': 2.5,
      'border-color': theme.selectedRing,
    },
  },
  { selector: 'edge.chosen', style: { width: 5 } },
  // Brackets are short: at full width they would be blots.
  { selector: '.bracket.chosen', style: { width: 2.5 } },
  // Written at a line that follows something dragged: it gets a new place with the line.
  { selector: '.adrift', style: { opacity: 0, events: 'no' } },
  ground(theme),
  {
    selector: '.veil',
    style: {
      shape: 'rectangle',
      'background-color': theme.canvas,
      'background-opacity': 0.72,
      events: 'no',
      'z-index': layers.veil,
    },
  },
  // Lighter than the veil: it stays, and text under it has to have its contrast.
  {
    selector: '.shade',
    style: {
      shape: 'rectangle',
      'background-color': theme.canvas,
      'background-opacity': 0.4,
      events: 'no',
      'z-index': layers.veil,
    },
  },
  { selector: '.raised', style: { 'z-index': layers.lit } },
  {
    selector: '.raised.count, .raised.tag, .raised.heading, .raised.tally',
    style: { 'z-index': layers.lit + 1 },
  },
  { selector: 'edge.raised', style: { 'z-index': layers.lit - 1 } },
  { selector: 'node.near', style: { 'border-width': 1.5, 'border-color': theme.heading } },
  { selector: '.lifted', style: { 'z-index': layers.lit } },
  {
    selector: '.lifted.count, .lifted.tag, .lifted.heading, .lifted.tally',
    style: { 'z-index': layers.lit + 1 },
  },
  { selector: '.lifted.region', style: { 'z-index': layers.lit - 2 } },
  { selector: 'edge.lifted', style: { 'z-index': layers.lit - 1 } },
  {
    selector: '.focus',
    style: {
      shape: 'round-rectangle',
      'background-opacity': 0,
      'border-width': 3,
      'border-color': theme.text,
      'corner-radius': '9px',
      'outline-width': 2,
      'outline-color': theme.canvas,
      events: 'no',
      'z-index': layers.ring,
    },
  },
  {
    selector: 'edge.focused',
    style: {
      'underlay-color': theme.text,
      'underlay-opacity': 1,
      'underlay-padding': 2.5,
      'z-index': layers.line + 1,
    },
  },
];

/** What was put by hand lies over what stands in order: after all other styles, whatever the view. */
export const handStyles = (theme: CanvasTheme): StylesheetJson => [
  { selector: '.put', style: { 'z-index': layers.put } },
  { selector: '.put.text', style: { 'z-index': layers.put + 1 } },
  // What lies under it does not show through where it is faded.
  { selector: '.faded.put', style: { 'background-opacity': 1, 'background-color': theme.region } },
  {
    selector: '.pinned',
    style: {
      shape: 'ellipse',
      'background-color': theme.text,
      'background-image': pictureOf(`<path fill="${theme.canvas}" d="${pinOutline}"/>`),
      'background-fit': 'contain',
      'border-width': 1,
      'border-color': theme.canvas,
      'z-index': layers.put + 2,
    },
  },
];
