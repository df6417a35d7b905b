// Jest's transformer: TypeScript to ES modules by the compiler that Vite uses, so that tests run the same output.
import { createHash } from 'node:crypto';
import { transformSync } from 'rolldown/utils';

const transformer = {
  getCacheKey: (source, path) => createHash('sha256').update(path).update(source).digest('hex'),
  process(source, path) {
    const { code, map, errors } = transformSync(path, source, {
      sourcemap: true,
      jsx: { runtime: 'automatic' },
    });
    if (errors.length > 0) throw new SyntaxError(errors.map((error) => error.message).join('\n'));
    return { code, map };
  },
  processAsync: async (source, path) => transformer.process(source, path),
};

export default transformer;
