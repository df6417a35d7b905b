import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Imports of what is generated of all GraphQL documents. */
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'([^']*\/generated\/graphql\.ts)';?/g;

/** What a module of one document is asked for with. */
const QUERY = '?document=';

/** A generated document: its name, and its text. */
const documentNamed = (name: string): RegExp =>
  new RegExp(`export const ${name} = new TypedDocumentString\\((\`[^\`]*\`)\\)`);

const isDocument = (name: string): boolean => /^\w+Document$/.test(name);

/** The same import, but each document from a module of its own. */
function parted(names: string, from: string): string {
  const all = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const rest = all.filter((name) => !isDocument(name));
  // Nothing but types: written so that nothing is left of it.
  const types = rest.every((name) => name.startsWith('type '));
  const kept = types ? `type { ${rest.map((name) => name.slice(5)).join(', ')} }` : `{ ${rest.join(', ')} }`;
  return [
    ...all.filter(isDocument).map((name) => `import { ${name} } from '${from}${QUERY}${name}';`),
    ...(rest.length === 0 ? [] : [`import ${kept} from '${from}';`]),
  ].join(' ');
}

/**
 * Makes each GraphQL document a module of its own, so that it comes with the code that asks it. All that is generated is one module else, and
 * the first screen brings the questions of all others.
 */
export const documentsApart = (): Plugin => ({
  name: 'documents-apart',
  enforce: 'pre',
  transform(code) {
    if (!code.includes('/generated/graphql.ts')) return null;
    return {
      code: code.replaceAll(IMPORT, (_, names: string, from: string) => parted(names, from)),
      map: null,
    };
  },
  async load(id) {
    const [file = '', name] = id.split(QUERY);
    if (name === undefined) return null;
    const [, text] = documentNamed(name).exec(await readFile(file, 'utf8')) ?? [];
    if (text === undefined) throw new Error(`There is no document ${name} in ${file}.`);
    return `export const ${name} = ${text};`;
  },
});
