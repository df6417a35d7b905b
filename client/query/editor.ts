import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension, type Transaction } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { look } from './look.ts';

/**
 * An editor in a place of the page. It lives in a shadow root: there CodeMirror adopts a constructed style sheet,
 * where in the page it would inject a `<style>` that the policy blocks. Tab leaves it, as it leaves any field.
 * @param label what a screen reader calls it
 */
export function createEditor(place: Element, label: string, text: string, extensions: Extension): EditorView {
  // Where React mounts twice, the root is there already, emptied.
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  return new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
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

/**
 * Typing over a selection, without the browser's help: Chromium keeps the looks of what it merges in `style` attributes,
 * which the policy blocks and reports.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType, isComposing } = event;
    const { from, to } = selectedIn(view);
    if (from === to || isComposing || inputType !== 'insertText' || data === null) return false;
    const insert = (): Transaction =>
      view.state.update({
        changes: { from, to, insert: data },
        selection: { anchor: from + data.length },
        userEvent: 'input.type',
      });
    const handled = view.state
      .facet(EditorView.inputHandler)
      .some((handle) => handle(view, from, to, data, insert));
    if (!handled) view.dispatch(insert());
    event.preventDefault();
    return true;
  },
});

/** What the page says is selected: the editor itself hears of a new selection only a moment later. Offsets of its document. */
function selectedIn(view: EditorView): { readonly from: number; readonly to: number } {
  const shadowRoots = view.root instanceof ShadowRoot ? [view.root] : [];
  const [range] = document.getSelection()?.getComposedRanges({ shadowRoots }) ?? [];
  if (!range || !view.contentDOM.contains(range.startContainer)) return view.state.selection.main;
  return {
    from: view.posAtDOM(range.startContainer, range.startOffset),
    to: view.posAtDOM(range.endContainer, range.endOffset),
  };
}

/** What an editor needs to be written in. */
export const writable: Extension = [
  typeOver,
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
