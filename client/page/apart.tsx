import { type FunctionComponent, type ReactNode, useEffect, useState } from 'react';

/**
 * A component whose code is loaded when it is first shown, and `waiting`, or nothing, in its place until then. React.lazy with Suspense would do, but
 * holds what has arrived back until 300 ms after the fallback was shown.
 */
export function apart<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  waiting: ReactNode = null,
): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | null = null;
  return function Apart(props) {
    const [Component, setComponent] = useState(() => known);
    useEffect(() => {
      if (Component !== null) return;
      const run = async () => {
        try {
          known ??= await load();
          setComponent(() => known);
        } catch (error) {
          // Thrown while rendering, it goes where all faults of rendering go.
          setComponent(() => {
            throw error;
          });
        }
      };
      void run();
    }, [Component]);
    return Component === null ? waiting : <Component {...props} />;
  };
}
