import type { ReactNode } from 'react';
import type { LineType } from './relations/ties.ts';

const line = <path className="stroke" d="M9 6H30" />;
const hollow = <path className="hollow" d="M29.5 2.5 38 6 29.5 9.5Z" />;
const dashed = <path className="stroke dashed" d="M9 6H29" />;

/** Stances, in the order of legends. */
export const stances = ['supports', 'opposes', 'neutral', 'mixed'] as const;

/** How a line ends that says what somebody holds, in a sample. */
export const stanceMarks: Readonly<Record<(typeof stances)[number], ReactNode>> = {
  supports: (
    <>
      {line}
      <path className="fill" d="M29 2 39 6 29 10Z" />
    </>
  ),
  opposes: (
    <>
      {line}
      <path className="fill" d="M30 1H34V11H30Z" />
    </>
  ),
  neutral: (
    <>
      {line}
      <circle className="fill" cx="33" cy="6" r="3.5" />
    </>
  ),
  mixed: (
    <>
      {line}
      <path className="fill" d="M29 6 34 1.5 39 6 34 10.5Z" />
    </>
  ),
};

/** The same where nothing of it was heard firsthand. */
export const relayedMark: ReactNode = (
  <>
    {dashed}
    {hollow}
  </>
);

/** A line between actors, in a sample. */
export const lineMarks: Readonly<Record<LineType, ReactNode>> = {
  'relays-own': (
    <>
      {line}
      {hollow}
    </>
  ),
  'relays-other': relayedMark,
  answers: (
    <>
      {line}
      <path className="fill" d="M28 2 38 6 28 10 30.5 6Z" />
    </>
  ),
  addresses: <path className="stroke" d="M9 6H38M31 2 38 6 31 10" />,
  mentions: (
    <>
      {line}
      <path className="fill" d="M30 2.5H37V9.5H30Z" />
    </>
  ),
};

/** Whom the selected actor relays, beside the actors, in a sample. */
export const arcMark: ReactNode = (
  <>
    <path className="stroke arc" d="M9 6H31" />
    <path className="fill" d="M28 2 38 6 28 10 30.5 6Z" />
  </>
);

/** What the coder noted between two, in a sample. */
export const codedMark: ReactNode = <path className="stroke thin" d="M9 6H38" />;
