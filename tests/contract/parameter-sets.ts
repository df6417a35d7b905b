import { cypher } from '../../server/graph/cypher.ts';
import type { Parameters } from '../../server/graph/database.ts';
import { catalogue } from './catalogue.ts';
import { bare } from './cypher-folder.ts';
import type { Examples } from './example.ts';
import { Random } from './random.ts';
import type { Sample } from './sample.ts';

/** How often a set is completed by chance, besides each once with what lets most through. */
const DRAWS = 3;

/** At most so many sets that belong together, evenly chosen: a graph may have hundreds of edges. */
const SETS = 24;

/**
 * The parameters to run a file with: each set of its examples with everything else wide open, and some of them with
 * choices by chance, always the same ones.
 * @throws Error naming a parameter that neither the examples nor the catalogue know
 */
export function parameterSets(file: string, sample: Sample, examples: Examples | undefined): Parameters[] {
  const random = new Random(file.length * 7919 + sample.nodes.length);
  const own = examples?.(sample)[file.slice(file.indexOf('/') + 1)] ?? [{}];
  const sets = own.filter((_, at) => at % Math.ceil(own.length / SETS) === 0);
  const completed = sets.map((set) => complete(file, set, sample, random, 0));
  // Few, since Neo4j plans a statement anew for every choice of what is null.
  const narrowed = Array.from({ length: DRAWS }, () => complete(file, random.one(sets), sample, random, 0.5));
  return [...completed, ...narrowed];
}

function complete(
  file: string,
  set: Parameters,
  sample: Sample,
  random: Random,
  narrowing: number,
): Parameters {
  const candidates = catalogue(sample, random);
  const missing = parameterNames(file).filter((name) => !(name in set));
  const chosen = missing.map((name) => {
    const [widest, ...narrower] = candidates.get(name) ?? [];
    if (widest === undefined) {
      throw new Error(`${file}: $${name} is neither in catalogue.ts nor in the examples: see README.md`);
    }
    return [name, random.happens(narrowing) && narrower.length > 0 ? random.one(narrower) : widest] as const;
  });
  return { ...Object.fromEntries(chosen), ...set };
}

function parameterNames(file: string): string[] {
  const texts = (['embedded', 'neo4j'] as const).map((engine) => bare(cypher(file, engine)));
  return [...new Set(texts.join('\n').match(/(?<=\$)[A-Za-z]\w*/g))];
}
