import { createContext } from 'react';

/** Ids of the statements that pass the filter, of those that are read; null where there is no filter, or where they are not known. */
export const Passing = createContext<ReadonlySet<string> | null>(null);
