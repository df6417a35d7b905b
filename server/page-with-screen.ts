import type { Rolldown } from 'vite';

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** The letters of nearly all that is shown: else they are asked for when there is something to write with them, which waits for them. */
const FONT = 'source-sans-3-latin-wght-normal.woff2';

/** The page's own code and looks, which `client/start.ts` loads. */
const PAGE = 'client/main.tsx';

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/**
 * The file that holds a module, behind all that it imports.
 * @param module how the module's path ends
 * @throws Error where the build has no such module
 */
function filesOf(chunks: Chunks, module: string): readonly Rolldown.OutputChunk[] {
  const start = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (start === undefined) throw new Error(`The client has no ${module}.`);
  const needed = new Set([start]);
  for (const { imports } of needed)
    for (const file of imports) {
      const chunk = chunks.get(file);
      if (chunk !== undefined) needed.add(chunk);
    }
  return [...needed].reverse();
}

/** Names a file of code, for windows to which an attribute restricts it. */
const codeFor =
  (where: string) =>
  ({ fileName }: Rolldown.OutputChunk) =>
    [fileName, `rel="modulepreload"${where}`] as const;

/**
 * The client's page with what one of its screens needs beside it: the browser fetches that together with the page's own code, rather than
 * when this has run and asked for it.
 * @param output all that the client's build has written
 * @param screen how the path of the screen's module ends
 * @param media for which windows its code is fetched; for all where not given
 * @throws Error where the build has no such module, no page or no font
 */
export function pageWithScreen(output: Output, screen: string, media?: string): string {
  const chunks: Chunks = new Map(
    output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  );
  const page = output.find(({ fileName }) => fileName === 'index.html');
  const font = output.find((one) => one.type === 'asset' && one.names.includes(FONT));
  if (page?.type !== 'asset' || font === undefined) throw new Error(`The client has no page or no ${FONT}.`);
  const html = String(page.source);
  const always = filesOf(chunks, PAGE);
  const own = filesOf(chunks, screen).filter((file) => !always.includes(file));
  const links = [
    [font.fileName, 'rel="preload" as="font" type="font/woff2"'] as const,
    ...always.map(codeFor('')),
    ...own.map(codeFor(media === undefined ? '' : ` media="${media}"`)),
    // The page's looks first: those of a screen build on them.
    ...[...always, ...own].flatMap(({ viteMetadata }) =>
      [...(viteMetadata?.importedCss ?? [])].map((file) => [file, 'rel="stylesheet"'] as const),
    ),
  ];
  const lines = links
    .filter(([file]) => !html.includes(file))
    .map(([file, as]) => `  <link ${as} crossorigin href="/${file}">\n  `);
  return html.replace('</head>', () => `${lines.join('')}</head>`);
}
