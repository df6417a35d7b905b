import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach } from '@jest/globals';

const MAIN = fileURLToPath(new URL('dist/server/main.js', import.meta.resolve('#package')));

/** Settings of a process under test, beside what any process needs. */
export type Environment = Readonly<Record<string, string>>;

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs, its outputs into pipes. */
export interface RunningCommand {
  readonly process: ChildProcessWithoutNullStreams;
  /** What it has printed so far. */
  output(): Omit<Ended, 'code'>;
  /** Resolves when standard output, or standard error from its unit `after` on, holds `text`. @throws Error where it ends without */
  printed(text: string, after?: number): Promise<void>;
  ended: Promise<Ended>;
}

/** A server that runs as its users run it. */
export interface ServingCommand extends RunningCommand {
  readonly url: string;
}

const running = new Set<RunningCommand>();

// A test that fails half way leaves no process behind.
afterEach(async () => {
  for (const { process: child } of running) child.kill('SIGKILL');
  await Promise.all([...running].map(({ ended }) => ended));
});

/** Starts `dixit` from what `npm run build` made, with nothing of this process's own settings. */
export function startCommand(args: readonly string[], environment: Environment = {}): RunningCommand {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH, HOME, PORT: '0', ...environment } });
  const output = { stdout: '', stderr: '' };
  const onOutput = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      output[name] += chunk;
      for (const listener of onOutput) listener();
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, ...output }));
  });
  const printed = (text: string, after = 0): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (output.stdout.includes(text) || output.stderr.includes(text, after)) resolve();
      };
      onOutput.add(look);
      look();
      void ended.then(() => reject(new Error(`ended without "${text}":\n${output.stdout}${output.stderr}`)));
    });
  const command = { process: child, output: () => output, printed, ended };
  running.add(command);
  void ended.then(() => running.delete(command));
  return command;
}

/** Runs one command to its end. */
export function runCommand(args: readonly string[], environment?: Environment): Promise<Ended> {
  return startCommand(args, environment).ended;
}

/** Starts `dixit serve` and waits for the line with its address. @throws Error where it ends before */
export async function serve(args: readonly string[], environment?: Environment): Promise<ServingCommand> {
  const command = startCommand(['serve', ...args], environment);
  await command.printed('Dixit is at ');
  const url = /Dixit is at (\S+)\n/.exec(command.output().stdout)?.[1];
  if (url === undefined) throw new Error(`no address in: ${command.output().stdout}`);
  return { ...command, url };
}

/** Tells a server to stop, as an operator does, and waits for its end. */
export function stop({ process: child, ended }: RunningCommand): Promise<Ended> {
  child.kill('SIGTERM');
  return ended;
}

/** Asks a server one document over HTTP; the answer's body as JSON. */
export async function ask(url: string, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
