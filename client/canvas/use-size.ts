import { type RefObject, useEffect, useRef, useState } from 'react';

/** The size of an element, px, as it changes; null before it is known. */
export function useSize(): {
  element: RefObject<HTMLDivElement | null>;
  size: { width: number; height: number } | null;
} {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // Hidden, it has none: it keeps the form in which it is shown again.
      if (entry !== undefined && entry.contentRect.width > 0)
        setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, size };
}

/** Below this width, px, there is no room for two columns. */
export const phoneWidth = 600;
