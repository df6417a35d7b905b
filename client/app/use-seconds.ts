import { useEffect, useState } from 'react';

const left = (at: number): number => Math.max(0, Math.ceil((at - Date.now()) / 1_000));

/** Whole seconds until a moment (milliseconds since 1970), counting down to 0. */
export function useSeconds(at: number): number {
  const [seconds, setSeconds] = useState(left(at));
  useEffect(() => {
    setSeconds(left(at));
    const timer = setInterval(() => setSeconds(left(at)), 250);
    return () => clearInterval(timer);
  }, [at]);
  return seconds;
}
