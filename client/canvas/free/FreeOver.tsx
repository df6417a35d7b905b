import type { Core } from 'cytoscape';
import { useMemo } from 'react';
import { KindIcon } from '../../marks/KindIcon.tsx';
import { words } from '../../wording/words.ts';
import type { DrawnHolding } from '../model.ts';
import { StanceBar } from '../StanceBar.tsx';
import { useCues } from '../tiles/use-cues.ts';
import type { Measure } from '../type.ts';
import { cuePlaces } from './cue-places.ts';
import { type Face, facesAt, looseFaces } from './faces.ts';
import type { FreeLayout } from './free-shape.ts';
import { type Pressed, useFacePresses } from './use-face-presses.ts';
import { useSeen } from './use-seen.ts';

interface FreeOverProps {
  readonly cy: Core;
  readonly layout: FreeLayout;
  readonly measure: Measure;
  readonly selected: readonly string[];
  /** Those of which the statements are known that pass the filter, by id. */
  readonly holdings: ReadonlyMap<string, DrawnHolding>;
  readonly pressed: Pressed;
}

const nothing: readonly string[] = [];

function FaceOf({ face, chosen }: { readonly face: Face; readonly chosen: boolean }) {
  const { of, name, count, counts, at, width, height } = face;
  const isPill = 'node' in of;
  return (
    <div
      className={`free-face${isPill ? ' pill' : ''}${chosen ? ' chosen' : ''}`}
      data-x={at.x}
      data-y={at.y}
      style={{ width, height }}
    >
      {isPill && of.node.type === 'actor' && <KindIcon kind={of.node.kind} />}
      <bdi className="free-face-name">{name}</bdi>
      <span className="free-face-count">{count}</span>
      {counts !== null && <StanceBar counts={counts} />}
    </div>
  );
}

/**
 * What changes with the zoom: from afar, faces of constant size in place of sentences too small to read; from nearby, when and how what a line
 * stands for was said. All of it is in the tree as well.
 */
export function FreeOver({ cy, layout, measure, selected, holdings, pressed }: FreeOverProps) {
  const { layer, seen } = useSeen(cy);
  const loose = useMemo(() => looseFaces(layout, measure), [layout, measure]);
  const far = useMemo(
    () => (seen?.detail === 'far' ? facesAt(loose, seen.zoom, seen.part) : null),
    [loose, seen],
  );
  useFacePresses(cy, far, pressed);
  const near = useMemo(
    () => (seen?.detail === 'nearest' ? cuePlaces(layout, seen.zoom, seen.part) : []),
    [layout, seen],
  );
  const asked = useMemo(() => (near.length === 0 ? nothing : near.map(({ line }) => line.edge.id)), [near]);
  const cues = useCues(asked, holdings);
  return (
    <>
      <div ref={layer} className="free-over" aria-hidden="true" data-detail={seen?.detail}>
        {far?.faces.map((face) => (
          <FaceOf key={face.id} face={face} chosen={face.nodes.some((id) => selected.includes(id))} />
        ))}
        {near.map(({ line: { edge }, at }) => {
          const cue = cues.get(edge.id) ?? '';
          return (
            cue !== '' && (
              <span key={edge.id} className="free-cue" data-x={at.x} data-y={at.y}>
                {cue}
              </span>
            )
          );
        })}
      </div>
      {far !== null && far.unnamed > 0 && <p className="free-unnamed">{words.free.unnamed(far.unnamed)}</p>}
    </>
  );
}
