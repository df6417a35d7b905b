import { type KeyboardEvent, memo, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { describeAll } from './describe.ts';
import { Actions } from './drawing/actions.ts';
import { isNode, nodesOf } from './drawn-ids.ts';
import type { DrawnGraph } from './model.ts';
import type { TreeItem } from './tree-items.ts';
import { reveal, startState, type TreeRow, visibleRows, walk } from './tree-walk.ts';
import './tree.css';
import { words } from '../wording/words.ts';

const says = words.canvas.tree;

interface GraphTreeProps {
  readonly graph: DrawnGraph;
  /** What it offers: that of the view which it mirrors. A tree of another kind needs another `key`. */
  readonly tree: readonly TreeItem[];
  readonly selection: string | null;
  /** What is selected besides. */
  readonly also: readonly string[];
  readonly onSelect: (id: string | null) => void;
  /** The id that the keyboard is on, for the canvas to ring; null when the focus leaves the tree. */
  readonly onFocus?: (id: string | null) => void;
}

interface RowProps {
  readonly row: TreeRow;
  readonly open: boolean;
  readonly here: boolean;
  readonly selected: boolean;
}

/** There are hundreds: what is done with them is heard by the tree, and each is drawn again only where it changed. */
const Row = memo(function Row({ row: { item, level, place, siblings }, open, here, selected }: RowProps) {
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={item.children.length > 0 ? open : undefined}
      aria-selected={selected}
      tabIndex={here ? 0 : -1}
      data-key={item.key}
      className={`tree-row level-${level}`}
    >
      <span className="tree-twist" aria-hidden="true">
        {item.children.length === 0 ? '' : open ? '▾' : '▸'}
      </span>
      <span>
        <bdi>{item.label}</bdi>
        {item.detail !== '' && <span className="tree-detail"> {item.detail}</span>}
      </span>
    </div>
  );
});

/** The row that something happened on. */
const rowAt = ({ target }: { readonly target: EventTarget }): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;

/** What stands for something in the tree, however deep. */
function itemOf(items: readonly TreeItem[], id: string): TreeItem | null {
  for (const item of items) {
    const found = item.target === id ? item : itemOf(item.children, id);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The graph as a tree: for screen readers always there, for the eye while the keyboard is in it. Arrow keys walk along
 * rows and edges, Enter opens, Space selects several, Escape goes back. What is selected is also said aloud.
 */
export function GraphTree({ graph, tree, selection, also, onSelect, onFocus }: GraphTreeProps) {
  const { toggle, openMenu } = useContext(Actions);
  const [state, setState] = useState(() => startState(tree));
  const box = useRef<HTMLDivElement>(null);
  const revealed = useRef<string | null>(null);
  const rows = useMemo(() => visibleRows(tree, state.open), [tree, state.open]);
  const selected = new Set([selection, ...also]);
  // After another graph came, the row may be gone: then the first one takes the focus.
  const current = rows.find(({ item }) => item.key === state.at) ?? rows[0];
  const at = current?.item.key;
  const target = current?.item.target ?? null;
  const [inside, setInside] = useState(false);

  useEffect(() => {
    onFocus?.(inside ? target : null);
  }, [inside, target, onFocus]);

  useEffect(() => {
    if (!inside || at === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(at)}"]`)?.focus();
  }, [box, inside, at]);

  const rowOf = (key: string | undefined) => rows.find(({ item }) => item.key === key);
  const menuOf = (item: TreeItem | undefined, row: Element | null) => {
    if (row === null || item === undefined || item.target === null || !isNode(item.target)) return;
    openMenu(item.target, row.getBoundingClientRect());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowAt(event);
    if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' || (event.key === 'Enter' && event.shiftKey)) {
      if (target !== null) toggle(nodesOf(target));
    } else if (event.key === 'Enter') {
      if (target !== null) onSelect(target);
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      menuOf(current?.item, row);
    } else {
      const next = walk(tree, state, event.key);
      if (next === null) return;
      setState(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className="graph-tree" aria-label={says.label}>
      <p className="tree-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {says.keys.rows} · <kbd>→</kbd> {says.keys.open} · <kbd>←</kbd>{' '}
        {says.keys.close} · <kbd>{says.keys.enter}</kbd> {says.keys.read} · <kbd>{says.keys.space}</kbd>{' '}
        {says.keys.several} · <kbd>{says.keys.menu}</kbd> · <kbd>{says.keys.alt}</kbd> <kbd>↑</kbd>{' '}
        {says.keys.move} · <kbd>{says.keys.escape}</kbd> {says.keys.back}
      </p>
      <div
        ref={box}
        role="tree"
        aria-multiselectable="true"
        tabIndex={-1}
        aria-label={says.drawn}
        onFocus={({ target: row }) => {
          const key = row.getAttribute('data-key');
          // What was selected since is gone to once; else the keyboard is where it was put, such as back from a menu.
          if (!inside && selection !== null && selection !== revealed.current) {
            revealed.current = selection;
            setState((before) => reveal(tree, before, selection));
          } else if (key !== null) setState((before) => ({ ...before, at: key }));
          setInside(true);
        }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const item = rowOf(rowAt(event)?.dataset['key'])?.item;
          if (item === undefined) return;
          setState((before) => ({ ...before, at: item.key }));
          if (item.target === null) return;
          if (event.shiftKey) toggle(nodesOf(item.target));
          else onSelect(item.target);
        }}
        onContextMenu={(event) => {
          const row = rowAt(event);
          if (row === null) return;
          event.preventDefault();
          menuOf(rowOf(row.dataset['key'])?.item, row);
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
        }}
      >
        {rows.map((row) => (
          <Row
            key={row.item.key}
            row={row}
            open={state.open.has(row.item.key)}
            here={row.item.key === at}
            selected={row.item.target !== null && selected.has(row.item.target)}
          />
        ))}
      </div>
      <p role="status" className="hidden">
        {selection === null ? '' : describeAll(graph, [selection, ...also], (id) => itemOf(tree, id))}
      </p>
    </section>
  );
}
