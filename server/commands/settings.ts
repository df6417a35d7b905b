import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A setting of the environment that cannot be used. The message names it and says what it may be. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];
const SEED = fileURLToPath(new URL('seeds/ukraine-peace-talks', import.meta.resolve('#package')));

const PORT = 'must be a whole number from 0 to 65535';
const environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address or name of this machine, such as 127.0.0.1')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT)
    .default(4000),
  DIXIT_DATA: z.string().default('.dixit'),
  DIXIT_SEED: z.string().default(SEED),
  NEO4J_URI: z
    .string()
    .refine(
      isNeo4jAddress,
      `must be an address that begins with one of ${NEO4J_SCHEMES.map((scheme) => `${scheme}//`).join(' ')}`,
    )
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  CORS_ORIGIN: z
    .string()
    .refine(isOrigin, 'must be one origin without a path, such as https://example.org')
    .optional(),
});

/** The settings of a process, by their names in the environment; docs/running.md tells what each does. */
export type Settings = z.infer<typeof environment>;

/**
 * Reads the settings; an empty value counts as not set, as compose files give it.
 * @throws WrongSetting naming the first one that cannot be used
 */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(given);
  if (error) {
    const [issue] = error.issues;
    throw new WrongSetting(`The setting ${issue?.path.join('.')} ${issue?.message}.`);
  }
  const orphan = (['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const).find(
    (name) => data[name] !== undefined,
  );
  if (orphan && data.NEO4J_URI === undefined) {
    throw new WrongSetting(`The setting ${orphan} is of no use without NEO4J_URI.`);
  }
  return data;
}

function isNeo4jAddress(value: string): boolean {
  return (
    URL.canParse(value) && NEO4J_SCHEMES.includes(new URL(value).protocol) && new URL(value).hostname !== ''
  );
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value;
}
