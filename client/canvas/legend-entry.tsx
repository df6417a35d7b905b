import type { ReactNode } from 'react';
import { Sample } from './Sample.tsx';

/** A sample with what it means. */
export const legendEntry = (className: string, mark: ReactNode, meaning: string) => (
  <li key={meaning}>
    <Sample className={className}>{mark}</Sample>
    {meaning}
  </li>
);
