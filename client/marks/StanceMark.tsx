import type { HoldingStance } from '../generated/graphql.ts';
import './stance-mark.css';

const shapes: Readonly<Record<HoldingStance, string>> = {
  SUPPORTS: 'M2 1.5 12 6.5 2 11.5Z',
  OPPOSES: 'M1 5H8V1.5H12V11.5H8V8H1Z',
  NEUTRAL: 'M6.5 2a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z',
  MIXED: 'M6.5 .8 12.2 6.5 6.5 12.2 .8 6.5Z',
};

/** The mark of a stance, as on the canvas: filled firsthand, hollow where relayed. It never stands without its word. */
export function StanceMark({
  stance,
  relayed,
}: {
  readonly stance: HoldingStance;
  readonly relayed: boolean;
}) {
  return (
    <svg
      className={`stance-mark ${stance.toLowerCase()}${relayed ? ' relayed' : ''}`}
      viewBox="0 0 13 13"
      aria-hidden="true"
    >
      <path d={shapes[stance]} />
    </svg>
  );
}
