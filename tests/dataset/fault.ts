/** A fault put into the small dataset: what is replaced by what, and the messages. ▲ marks where each is told, in order, and is not written. */
export interface Fault {
  readonly name: string;
  readonly replace: string;
  readonly by: string;
  readonly messages: readonly string[];
}

export const fault = (name: string, replace: string, by: string, ...messages: string[]): Fault => ({
  name,
  replace,
  by,
  messages,
});
