import { Icon } from '../../marks/Icon.tsx';
import type { Drawn } from './create.ts';
import type { Covered } from './view-box.ts';
import './zoom-buttons.css';

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
  const back = `Back to the order (${moved} moved)`;
  return (
    <div className={`zoom-buttons ${side}`} role="group" aria-label="Size of the drawing">
      {moved > 0 && (
        <button type="button" aria-label={back} title={back} onClick={onOrder}>
          <Icon name="order" />
        </button>
      )}
      <button type="button" aria-label="Larger" title="Larger (+)" onClick={() => drawn?.zoomBy(1.25)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label="Smaller" title="Smaller (−)" onClick={() => drawn?.zoomBy(0.8)}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label="Fit all of it" title="Fit all of it (0)" onClick={() => drawn?.fit()}>
        <Icon name="fit" />
      </button>
    </div>
  );
}
