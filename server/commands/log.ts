import { destination, pino, type Logger } from 'pino';
import type { Settings } from './settings.ts';

/**
 * The process's log on standard error: one JSON object a line, or lines for people where standard error is a terminal.
 * Standard output is left to what the commands answer.
 */
export async function openLog(level: Settings['LOG_LEVEL']): Promise<Logger> {
  if (!process.stderr.isTTY) return pino({ level }, destination({ fd: 2, sync: true }));
  const { default: pretty } = await import('pino-pretty');
  return pino(
    { level },
    pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }),
  );
}
