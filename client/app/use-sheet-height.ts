import { useEffect, useState } from 'react';
import { currentAddress } from '../address/history.ts';

/** How high the sheet of a phone stands, lowest first. */
const heights = ['low', 'half', 'full'] as const;

type SheetHeight = (typeof heights)[number];

let left: SheetHeight = 'low';

/** The height of a phone's sheet, and what raises it (from the top: lowers it). It opens low, but as it was left on coming back from another screen. */
export function useSheetHeight(): readonly [SheetHeight, () => void] {
  const [height, setHeight] = useState(left);
  useEffect(
    () => () => {
      left = currentAddress().screen === 'canvas' ? 'low' : height;
    },
    [height],
  );
  return [height, () => setHeight(heights[(heights.indexOf(height) + 1) % heights.length] ?? 'low')];
}
