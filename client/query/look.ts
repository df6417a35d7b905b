import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editors in the page's own colours, light and dark: custom properties reach into the shadow root. */
const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', fontSize: '13.5px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    overflow: 'auto',
    fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace',
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--text)', padding: '8px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--secondary)', border: 'none' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--mark)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mark)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--card)',
    color: 'var(--text)',
    border: '1px solid var(--pill-border)',
    borderRadius: '6px',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--selected-fill)',
    color: 'var(--text)',
  },
  '.cm-completionDetail': { color: 'var(--secondary)', fontStyle: 'normal' },
  '.cm-completionInfo, .cm-tooltip-hover': {
    maxWidth: '360px',
    padding: '6px 10px',
    fontFamily: 'var(--sans)',
  },
  '.cm-diagnostic': { padding: '6px 10px', fontFamily: 'var(--sans)' },
});

const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--addresses)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--supports)' },
  { tag: [tags.string, tags.special(tags.name)], color: 'var(--verified)' },
  { tag: [tags.number, tags.integer, tags.float, tags.bool, tags.null], color: 'var(--answers)' },
  { tag: tags.variableName, color: 'var(--opposes)' },
  { tag: tags.comment, color: 'var(--secondary)' },
]);

export const look = [theme, syntaxHighlighting(highlighting)];
