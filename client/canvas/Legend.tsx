import { KindIcon } from '../marks/KindIcon.tsx';
import { kindWord } from '../wording/kind-word.ts';
import { words } from '../wording/words.ts';
import type { ActorKind } from '../generated/graphql.ts';
import type { DrawnGraph } from './model.ts';
import { unequalOutline } from '../marks/unequal-outline.ts';
import { legendEntry } from './legend-entry.tsx';
import { arcMark, relayedMark, stanceMarks, stances } from './line-marks.tsx';
import { Sample } from './Sample.tsx';
import { Undrawn } from './Undrawn.tsx';
import './legend.css';

const kinds: readonly ActorKind[] = ['PERSON', 'STATE', 'ORGANISATION', 'COALITION', 'GROUP'];

interface LegendProps {
  readonly graph?: DrawnGraph;
  /** Whether whom somebody relays is drawn too, as it is of who is selected. */
  readonly relays?: boolean;
}

/** What lines, marks and icons mean, on one line; and who is not drawn, where the graph is given. */
export function Legend({ graph, relays = false }: LegendProps) {
  return (
    <div className="legend">
      <ul aria-label={words.legend.lines}>
        {stances.map((stance) => legendEntry(stance, stanceMarks[stance], words.legend[stance]))}
        {legendEntry('supports', relayedMark, words.legend.relayed)}
        {relays && legendEntry('', arcMark, words.legend.passesOn)}
        <li>
          <b>{words.canvas.if}</b> {words.legend.conditional}
        </li>
        <li>
          <b>{words.drawn.times(2)}</b> {words.legend.statements}
        </li>
        {graph !== undefined && (
          <li className="own-number">
            <b>5</b> {words.legend.positions}
          </li>
        )}
        <li>
          <svg className="unequal" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={unequalOutline} />
          </svg>
          {words.legend.contradicts}
        </li>
        <li className="rare">
          <Sample className="">{stanceMarks.supports}</Sample>
          {words.legend.refines}
        </li>
      </ul>
      {graph !== undefined && <Undrawn graph={graph} />}
      <ul className="legend-kinds" aria-label={words.legend.icons}>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} />
            {kindWord(kind)}
          </li>
        ))}
      </ul>
    </div>
  );
}
