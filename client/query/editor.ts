import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { look } from './look.ts';

/**
 * An editor in a place of the page. It lives in a shadow root: there CodeMirror adopts a constructed style sheet,
 * where in the page it would inject a `<style>` that the policy blocks. Tab leaves it, as it leaves any field.
 * @param label what a screen reader calls it
 */
export function createEditor(place: Element, label: string, text: string, extensions: Extension): EditorView {
  const root = place.attachShadow({ mode: 'open' });
  return new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.lineWrapping,
        drawSelection(),
        bracketMatching(),
        look,
        extensions,
        keymap.of([...defaultKeymap, ...foldKeymap]),
      ],
    }),
  });
}

/** What an editor needs to be written in. */
export const writable: Extension = [
  lineNumbers(),
  history(),
  indentOnInput(),
  closeBrackets(),
  autocompletion(),
  keymap.of([...closeBracketsKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
];

/** Read, folded and copied, but not written in. */
export const readable: Extension = [foldGutter(), EditorState.readOnly.of(true)];

/** Replaces all of an editor's text. */
export function setText(view: EditorView, text: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}
