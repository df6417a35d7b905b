/** The least day there is (YYYY-MM-DD): stored where a date is unknown or open at its beginning. */
export const FIRST_DAY = '0000-01-01';
/** The greatest day there is (YYYY-MM-DD): stored where a date is unknown or open at its end. */
export const LAST_DAY = '9999-12-31';
