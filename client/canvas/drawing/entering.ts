import { createContext } from 'react';

/** What a double click on something drawn leads to. */
export const Entering = createContext<(id: string) => void>(() => undefined);
