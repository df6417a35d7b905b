import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createEditor, setText } from './editor.ts';

interface EditorProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly text: string;
  /** Made when it is first shown. */
  readonly extensions: () => Extension;
  readonly className?: string;
  /** After the reader has changed the text. */
  readonly onText?: (text: string) => void;
  /** Told once it is there; null when it goes. */
  readonly onView?: (view: EditorView | null) => void;
}

/** An editor, or a text that is read in one, with what it is told to show. */
export function Editor({ label, text, extensions, className = '', onText, onView }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  // What was told and has not come back yet: typing may be ahead of React.
  const told = useRef<string[]>([]);
  const latest = useRef({ label, text, extensions, onText, onView });
  useEffect(() => {
    latest.current = { label, text, extensions, onText, onView };
  });
  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const { label: name, text: first, extensions: own } = latest.current;
    const listener = EditorView.updateListener.of(({ docChanged, state }) => {
      if (!docChanged) return;
      const now = state.doc.toString();
      if (now === latest.current.text) return;
      told.current.push(now);
      latest.current.onText?.(now);
    });
    const next = createEditor(place.current, name, first, [own(), listener]);
    setView(next);
    latest.current.onView?.(next);
    return () => {
      latest.current.onView?.(null);
      next.destroy();
    };
  }, []);
  useEffect(() => {
    if (view === null) return;
    const echo = told.current.indexOf(text);
    told.current.splice(0, echo < 0 ? told.current.length : echo + 1);
    if (echo < 0 && view.state.doc.toString() !== text) setText(view, text);
  }, [view, text]);
  return <div className={`editor ${className}`} ref={place} />;
}
