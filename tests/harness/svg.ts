import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const program = `
import json, sys, xml.etree.ElementTree as tree
elements = list(tree.parse(sys.argv[1]).iter())
print(json.dumps({
    "names": sorted({element.tag.split("}")[1] for element in elements}),
    "style": "".join(element.text for element in elements if element.tag.endswith("}style")),
    "texts": [element.text for element in elements if element.tag.endswith("}text")],
    "attributes": sorted({name.split("}")[-1] for element in elements for name in element.attrib}),
    "values": [value for element in elements for value in element.attrib.values()],
    "size": [float(elements[0].get("width")), float(elements[0].get("height"))],
}))
`;

const read = z.object({
  names: z.array(z.string()),
  style: z.string(),
  texts: z.array(z.string()),
  attributes: z.array(z.string()),
  values: z.array(z.string()),
  size: z.tuple([z.number(), z.number()]),
});

/** What an SVG is made of, as a parser of XML sees it. */
export async function readSvg(path: string): Promise<z.infer<typeof read>> {
  const { stdout } = await run('python3', ['-c', program, path], { maxBuffer: 64 * 1024 * 1024 });
  return read.parse(JSON.parse(stdout));
}

/** An SVG as PNG by librsvg, a renderer that is no browser. */
export async function renderedByLibrsvg(path: string): Promise<Buffer> {
  const { stdout } = await run('rsvg-convert', [path], { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** All that a picture may be made of: no scripts, nothing that is fetched, nothing that is run. */
export const harmless = ['clipPath', 'defs', 'desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title'];
