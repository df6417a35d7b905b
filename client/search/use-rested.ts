import { useEffect, useState } from 'react';

/** How long the typing has to rest before the server is asked, in milliseconds. */
const rest = 140;

/** A value once it has stopped changing. */
export function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
