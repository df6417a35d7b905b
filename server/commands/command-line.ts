import { Command, CommanderError } from 'commander';
import { DatabaseError } from '../graph/errors.ts';
import { Refused } from './refused.ts';
import type { ServeOptions } from './serve.ts';
import { WrongSetting } from './settings.ts';

/** What a process ends with. */
export type ExitCode = 0 | 1 | 2;

const SETTINGS_HELP = `
Settings are read from the environment: HOST PORT DIXIT_DATA DIXIT_SEED NEO4J_URI NEO4J_USERNAME
NEO4J_PASSWORD NEO4J_DATABASE LOG_LEVEL CORS_ORIGIN. docs/running.md tells what each does.
Exit codes: 0 done, 1 refused, 2 wrong usage or setting.`;

/** Runs one command of `dixit` and gives the exit code: 0 done, 1 refused input, 2 usage or a wrong setting. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  try {
    await program().parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof Error ? error.message : String(error);
    const isExpected =
      error instanceof Refused || error instanceof WrongSetting || error instanceof DatabaseError;
    process.stderr.write(`dixit: ${isExpected || !(error instanceof Error) ? message : error.stack}\n`);
    return error instanceof WrongSetting ? 2 : 1;
  }
}

/** Each command loads what it needs when it runs: `check` needs no server, and none of them GraphQL but `serve`. */
function program(): Command {
  const dixit = new Command('dixit')
    .description('Who said what, and where exactly to read it.')
    .exitOverride()
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText('after', SETTINGS_HELP);
  dixit
    .command('serve')
    .description('serve the graph: the client at /, the API at /graphql')
    .argument('[dir...]', 'folders of datasets to load first')
    .option('--watch', 'load the folders again when a file in them changes', false)
    .action(async (folders: string[], options: ServeOptions, command: Command) => {
      if (options.watch && folders.length === 0) command.error('error: --watch needs a folder to watch');
      return (await import('./serve.ts')).serve(folders, options);
    });
  dixit
    .command('load')
    .description('load datasets, or load them again: all of a dataset or nothing')
    .argument('<dir...>', 'folders with a dataset.yaml')
    .action(async (folders: string[]) => (await import('./load.ts')).load(folders));
  dixit
    .command('check')
    .description('tell everything that is wrong with datasets, and load nothing')
    .argument('<dir...>', 'folders with a dataset.yaml')
    .action(async (folders: string[]) => (await import('./check.ts')).check(folders));
  dixit
    .command('datasets')
    .description('list the loaded datasets')
    .action(async () => (await import('./datasets.ts')).datasets());
  dixit
    .command('remove')
    .description('remove a loaded dataset')
    .argument('<dataset>', 'its id')
    .action(async (dataset: string) => (await import('./datasets.ts')).remove(dataset));
  return dixit;
}
