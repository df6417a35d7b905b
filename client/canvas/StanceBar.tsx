import { words } from '../wording/words.ts';
import { barOrder, type StanceCounts } from './issue-summary.ts';

/** How the stances on an issue divide, as a bar; its name says the same in words. */
export function StanceBar({ counts }: { readonly counts: StanceCounts }) {
  return (
    <span className="stance-bar" role="img" aria-label={words.drawn.stances(counts)}>
      {barOrder
        .filter((stance) => counts[stance] > 0)
        .map((stance) => (
          <span key={stance} className={stance.toLowerCase()} style={{ flexGrow: counts[stance] }} />
        ))}
    </span>
  );
}
