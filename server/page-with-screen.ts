import type { Rolldown } from 'vite';

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** The letters of nearly all that is shown: else they are asked for when there is something to write with them, which waits for them. */
const FONT = 'source-sans-3-latin-wght-normal.woff2';

/**
 * The client's page with what one of its screens needs beside it: the browser fetches that together with the page's own code, rather than
 * when this has run and asked for it.
 * @param output all that the client's build has written
 * @param screen how the path of the screen's module ends
 * @param media for which windows its code is fetched; for all where not given
 * @throws Error where the build has no such module or no page
 */
export function pageWithScreen(output: Output, screen: string, media?: string): string {
  const chunks = new Map(
    output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  );
  const page = output.find(({ fileName }) => fileName === 'index.html');
  const start = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(screen)));
  const font = output.find((one) => one.type === 'asset' && one.names.includes(FONT));
  if (page?.type !== 'asset' || start === undefined || font === undefined)
    throw new Error(`The client has no ${screen} or no ${FONT}.`);
  const html = String(page.source);
  const needed = new Set([start]);
  for (const { imports } of needed)
    for (const file of imports) {
      const chunk = chunks.get(file);
      if (chunk !== undefined) needed.add(chunk);
    }
  // What a file needs comes before it, styles too.
  const files = [...needed].reverse();
  const where = media === undefined ? '' : ` media="${media}"`;
  const links = [
    [font.fileName, 'rel="preload" as="font" type="font/woff2"'] as const,
    ...files.map(({ fileName }) => [fileName, `rel="modulepreload"${where}`] as const),
    ...files.flatMap(({ viteMetadata }) =>
      [...(viteMetadata?.importedCss ?? [])].map((file) => [file, 'rel="stylesheet"'] as const),
    ),
  ];
  const lines = links
    .filter(([file]) => !html.includes(file))
    .map(([file, as]) => `  <link ${as} crossorigin href="/${file}">\n  `);
  return html.replace('</head>', () => `${lines.join('')}</head>`);
}
