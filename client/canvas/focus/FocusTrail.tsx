import type { CanvasAddress } from '../../address/address.ts';
import { backTo } from '../../address/focusing.ts';
import { Link } from '../../address/Link.tsx';
import type { DrawnGraph } from '../model.ts';
import { nameIn } from './focus-graph.ts';
import { laterWords } from '../../wording/later-words.ts';

interface FocusTrailProps {
  readonly graph: DrawnGraph;
  readonly middle: string;
  readonly address: CanvasAddress;
  /** What a panel covers at the left, px. */
  readonly covered: number;
}

/** What stood in the middle before, each a way back to it, and what stands there now. */
export function FocusTrail({ graph, middle, address, covered }: FocusTrailProps) {
  const steps = address.trail.map((id, step) => ({ id, step, name: nameIn(graph, id) }));
  return (
    <nav
      className="focus-trail"
      aria-label={laterWords.views.focus.trail}
      style={{ paddingLeft: covered + 14 }}
    >
      <ol>
        {steps.map(({ step, name }) =>
          name === null ? null : (
            // The same actor may stand on the trail twice: a step is told by its number.
            <li key={step}>
              <Link to={backTo(address, step)}>
                <bdi title={name}>{name}</bdi>
              </Link>
            </li>
          ),
        )}
        <li>
          <b aria-current="page">
            <bdi>{nameIn(graph, middle)}</bdi>
          </b>
        </li>
      </ol>
      {address.focus !== null && address.focus !== middle && (
        <p className="secondary">{laterWords.views.focus.missing}</p>
      )}
    </nav>
  );
}
