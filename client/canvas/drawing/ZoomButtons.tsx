import { Icon } from '../../marks/Icon.tsx';
import type { Drawn } from './create.ts';
import type { Covered } from './view-box.ts';
import { words } from '../../wording/words.ts';
import './zoom-buttons.css';

const says = words.canvas.zoom;

interface ZoomButtonsProps {
  readonly drawn: Pick<Drawn, 'zoomBy' | 'fit'> | null;
  readonly covered: Covered;
  /** How many things stand where the reader put them. */
  readonly moved: number;
  readonly onOrder: () => void;
}

/** What wheel, pinch and keys do, by single clicks; in the free strip beside the drawing, where no panel lies. */
export function ZoomButtons({ drawn, covered, moved, onOrder }: ZoomButtonsProps) {
  const side = covered.right > 0 && covered.left === 0 ? 'left' : 'right';
  const back = says.order(moved);
  return (
    <div className={`zoom-buttons ${side}`} role="group" aria-label={says.group}>
      {moved > 0 && (
        <button type="button" aria-label={back} title={back} onClick={onOrder}>
          <Icon name="order" />
        </button>
      )}
      <button
        type="button"
        aria-label={says.larger}
        title={says.withKey(says.larger, '+')}
        onClick={() => drawn?.zoomBy(1.25)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        aria-label={says.smaller}
        title={says.withKey(says.smaller, '−')}
        onClick={() => drawn?.zoomBy(0.8)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        aria-label={says.fit}
        title={says.withKey(says.fit, '0')}
        onClick={() => drawn?.fit()}
      >
        <Icon name="fit" />
      </button>
    </div>
  );
}
