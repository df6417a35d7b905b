import type { ActorKind } from '../generated/graphql.ts';

/** Outlines in a box of 16: a person, a flag, columns, two rings, two heads, a newspaper. */
export const kindOutlines: Readonly<Record<ActorKind, string>> = {
  PERSON: 'M8 2a3 3 0 1 1 0 6a3 3 0 0 1 0-6ZM2.5 14c0-3 2.2-5 5.5-5s5.5 2 5.5 5Z',
  STATE: 'M3 1.5H4.4V2.3H13L11 5.3 13 8.3H4.4V14.5H3Z',
  ORGANISATION: 'M8 1 15 4.5V6H1V4.5ZM2.5 7H4.5V12H2.5ZM7 7H9V12H7ZM11.5 7H13.5V12H11.5ZM1 13H15V15H1Z',
  COALITION:
    'M5.5 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9ZM5.5 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6ZM10.5 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9ZM10.5 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6Z',
  GROUP:
    'M5 3a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5ZM11 3a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5ZM.5 13.5c0-3 1.8-4.7 4.5-4.7 1.2 0 2.2 .3 3 .9 .8-.6 1.8-.9 3-.9 2.7 0 4.5 1.7 4.5 4.7Z',
  MEDIA:
    'M1.5 2.5H12V5H14.5V12a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12ZM3.5 4.5V7H10V4.5ZM3.5 8.5V9.7H10V8.5ZM3.5 11V12.2H10V11ZM12 6.5V12H13V6.5Z',
};
