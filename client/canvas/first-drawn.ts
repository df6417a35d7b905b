let tell: (() => void) | undefined;

/** Settles when a drawing is all there for the first time on this page. */
export const firstDrawn = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Told by every drawing that is all there. */
export const noteDrawn = (): void => tell?.();
