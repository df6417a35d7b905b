/** What pages use of Trusted Types, which the checker does not know. A TrustedScriptURL goes wherever the address of a script goes. */
interface Window {
  readonly trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ) => { createScriptURL: (url: string) => string };
  };
}
