/** What was asked is refused; the message says why in one line, and the process ends with exit code 1. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
