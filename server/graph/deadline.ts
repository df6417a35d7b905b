import { DatabaseTimeout } from './errors.ts';

/**
 * Resolves or rejects as `work` does, where that comes in time. What is under way is not stopped, only no longer waited for.
 * @throws DatabaseTimeout after so many milliseconds
 */
export async function inTime<Result>(
  work: Promise<Result>,
  milliseconds: number,
  file: string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DatabaseTimeout(`${file}: no answer within ${milliseconds} ms`, { file }));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
