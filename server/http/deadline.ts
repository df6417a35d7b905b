import { GraphQLError } from 'graphql';

/**
 * The result of `work`, or an error with code TIMEOUT where it takes longer than `milliseconds`; `work` is told by its signal
 * and its late result is dropped.
 */
export async function withDeadline<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Result | Promise<Result>,
): Promise<Result> {
  const deadline = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new GraphQLError(`The request took longer than ${milliseconds / 1000} s and was given up.`, {
          extensions: { code: 'TIMEOUT' },
        }),
      );
      deadline.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([work(deadline.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
