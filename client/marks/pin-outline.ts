/** A pin stuck upright, in a box of 16 by 16. */
export const pinOutline =
  'M5.5 3H10.5V4.2H9.8V7L11.4 8.8V9.8H8.5V13.2L8 14.2 7.5 13.2V9.8H4.6V8.8L6.2 7V4.2H5.5Z';
