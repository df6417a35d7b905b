import type { Rolldown } from 'vite';

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/**
 * The client's page with what one of its screens needs beside it: the browser fetches that together with the page's own code, rather than
 * when this has run and asked for it.
 * @param output all that the client's build has written
 * @param screen how the path of the screen's module ends
 * @throws Error where the build has no such module or no page
 */
export function pageWithScreen(output: Output, screen: string): string {
  const chunks = new Map(
    output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  );
  const page = output.find(({ fileName }) => fileName === 'index.html');
  const start = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(screen));
  if (page?.type !== 'asset' || start === undefined) throw new Error(`The client has no ${screen}.`);
  const html = String(page.source);
  const needed = new Set([start]);
  for (const { imports } of needed)
    for (const file of imports) {
      const chunk = chunks.get(file);
      if (chunk !== undefined) needed.add(chunk);
    }
  // What a file needs comes before it, styles too.
  const files = [...needed].reverse();
  const links = [
    ...files.map(({ fileName }) => [fileName, 'modulepreload'] as const),
    ...files.flatMap(({ viteMetadata }) =>
      [...(viteMetadata?.importedCss ?? [])].map((file) => [file, 'stylesheet'] as const),
    ),
  ];
  const lines = links
    .filter(([file]) => !html.includes(file))
    .map(([file, as]) => `  <link rel="${as}" crossorigin href="/${file}">\n  `);
  return html.replace('</head>', () => `${lines.join('')}</head>`);
}
