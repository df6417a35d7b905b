/** Runs something when the page has nothing else to do; after two seconds, or in browsers that cannot tell, anyway. */
export function whenIdle(act: () => void): void {
  // Not in all browsers.
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2_000 });
  else setTimeout(act, 200);
}
