/** Phones, as a media query: one column, sheets instead of panels. */
export const phone = '(max-width: 599px)';
