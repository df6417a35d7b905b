import { useEffect, useRef } from 'react';

/** When a panel closes, the keyboard goes back to where it was before. */
export function useKeyboardGivenBack(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
}
