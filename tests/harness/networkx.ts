import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const program = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
print(json.dumps({
    "directed": graph.is_directed(),
    "about": graph.graph,
    "nodes": dict(graph.nodes(data=True)),
    "edges": [{"source": source, "target": target, **data} for source, target, data in graph.edges(data=True)],
}))
`;

const value = z.union([z.string(), z.number(), z.boolean()]);

const read = z.object({
  directed: z.boolean(),
  about: z.record(z.string(), z.unknown()),
  nodes: z.record(z.string(), z.record(z.string(), value)),
  edges: z.array(z.record(z.string(), value)),
});

/** A GraphML file as networkx reads it, a graph library that knows nothing of Dixit. */
export async function readByNetworkx(path: string): Promise<z.infer<typeof read>> {
  const { stdout } = await promisify(execFile)('python3', ['-c', program, path], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return read.parse(JSON.parse(stdout));
}
