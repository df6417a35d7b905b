import { useId, useState } from 'react';
import type { PathNodeFragment, PathsQuery } from '../generated/graphql.ts';
import { Icon } from '../marks/Icon.tsx';
import { sayTrouble } from '../page/notice.ts';
import { laterWords } from '../wording/later-words.ts';
import { addPath } from './add-path.ts';
import { nameOfNode, type PathEdge } from './sentences.ts';
import { StepSentence } from './StepSentence.tsx';

type Path = PathsQuery['paths']['paths'][number];

interface PathItemProps {
  readonly path: Path;
  /** Its place among the paths, from 0. */
  readonly at: number;
  /** The name of the end it leads to. */
  readonly to: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** One path: over what it leads, and opened, each of its lines as a sentence with a quote. */
export function PathItem({ path, at, to, open, onOpen }: PathItemProps) {
  const id = useId();
  const byId = new Map(path.nodes.map((node) => [node.id, node]));
  return (
    <li className="path" data-open={open ? '' : undefined}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
          <Icon name={open ? 'up' : 'down'} />
          <span>
            <span className="hidden">{laterWords.paths.path(at + 1)}: </span>
            <Over path={path} />
          </span>
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <ol className="path-steps">
              {path.steps.map((step) => (
                <li key={step.from}>
                  <Edges edges={step.edges} byId={byId} />
                </li>
              ))}
            </ol>
            <AddButton path={path} to={to} />
          </>
        )}
      </div>
    </li>
  );
}

/** The names along the path, with which way its lines run. */
function Over({ path: { nodes, steps } }: { readonly path: Path }) {
  return nodes.map((node, index) => {
    const step = steps[index - 1];
    return (
      <span key={node.id}>
        {step && <span className="path-arrow"> {arrowOf(step)} </span>}
        <bdi>{nameOfNode(node)}</bdi>
      </span>
    );
  });
}

function arrowOf({ from, edges }: Path['steps'][number]): string {
  const out = edges.some(({ source }) => source === from);
  const back = edges.some(({ target }) => target === from);
  if (out && back) return '↔';
  return out ? '→' : '←';
}

interface EdgesProps {
  readonly edges: readonly PathEdge[];
  readonly byId: ReadonlyMap<string, PathNodeFragment>;
}

function Edges({ edges, byId }: EdgesProps) {
  return edges.map((edge) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    return source && target && <StepSentence key={edge.id} edge={edge} ends={{ source, target }} />;
  });
}

function AddButton({ path: { nodes, steps }, to }: { readonly path: Path; readonly to: string }) {
  const [busy, setBusy] = useState(false);
  const [first] = nodes;
  const add = async () => {
    if (busy || !first) return;
    setBusy(true);
    try {
      const along = steps.map((step) => ({ id: step.to, along: step.edges[0]?.type ?? '' }));
      await addPath(first.id, along, to);
    } catch (error) {
      sayTrouble(laterWords.paths.troubleAdding(error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  };
  return (
    <p className="path-deeds">
      <button type="button" className="button" aria-disabled={busy} onClick={() => void add()}>
        <Icon name="plus" /> {busy ? laterWords.paths.adding : laterWords.paths.add}
      </button>
    </p>
  );
}
