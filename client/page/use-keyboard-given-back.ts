import { useEffect, useRef } from 'react';

/** When a panel closes, the keyboard goes back to where it was before; where that is gone, or was nowhere, to the screen and not to nothing. */
export function useKeyboardGivenBack(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    return () => {
      const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      if (isThere) opener.focus({ preventScroll: true });
      else if (document.activeElement === document.body)
        document.querySelector('main')?.focus({ preventScroll: true });
    };
  }, []);
}
