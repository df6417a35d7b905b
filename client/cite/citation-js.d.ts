/** What is used of Citation.js, which has no types of its own: https://citation.js.org/api/ */
declare module '@citation-js/core' {
  interface Entry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }

  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean } } };
    readonly output: {
      /** Data in CSL-JSON as entries of BibTeX. */
      format(
        name: 'bibtex',
        data: readonly object[],
        options: { readonly format: 'object' },
      ): readonly Entry[];
    };
    readonly input: {
      /** Text of BibTeX as data in CSL-JSON. */
      chain(
        text: string,
        options: { readonly generateGraph: boolean },
      ): readonly Readonly<Record<string, unknown>>[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
