import type { ReactNode } from 'react';

/** A short line with its mark at the right end, where the drawing has it. */
export function Sample({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <svg
      className={`sample ${className}`}
      viewBox="8 0 32 12"
      width="32"
      height="12"
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
