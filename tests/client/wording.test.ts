import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { parseAst } from 'rolldown/parseAst';
import { z } from 'zod';

/** Attributes whose value somebody reads or hears. */
const told = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);

const node = z.looseObject({ type: z.string(), start: z.number() });
const jsxText = z.looseObject({ type: z.literal('JSXText'), value: z.string() });
const literal = z.looseObject({ type: z.literal('Literal'), value: z.string() });
const template = z.looseObject({
  type: z.literal('TemplateLiteral'),
  quasis: z.array(z.looseObject({ value: z.looseObject({ raw: z.string() }) })),
});
const attribute = z.looseObject({
  type: z.literal('JSXAttribute'),
  name: z.looseObject({ name: z.unknown() }),
  value: z.unknown(),
});
const container = z.looseObject({ type: z.literal('JSXExpressionContainer'), expression: z.unknown() });
const choice = z.looseObject({
  type: z.literal('ConditionalExpression'),
  consequent: z.unknown(),
  alternate: z.unknown(),
});
const joint = z.looseObject({ type: z.literal('LogicalExpression'), right: z.unknown() });

const letters = /\p{L}{2,}/u;

/** The texts that an expression may come to be, as far as they are written there. */
function texts(value: unknown): string[] {
  const plain = literal.safeParse(value);
  if (plain.success) return [plain.data.value];
  const pieces = template.safeParse(value);
  if (pieces.success) return [pieces.data.quasis.map((quasi) => quasi.value.raw).join(' ')];
  const either = choice.safeParse(value);
  if (either.success) return [...texts(either.data.consequent), ...texts(either.data.alternate)];
  const last = joint.safeParse(value);
  if (last.success) return texts(last.data.right);
  const inside = container.safeParse(value);
  return inside.success ? texts(inside.data.expression) : [];
}

/** What a piece of JSX says in so many words. */
function said(piece: unknown): string[] {
  const text = jsxText.safeParse(piece);
  if (text.success) return [text.data.value];
  const given = attribute.safeParse(piece);
  if (given.success) return told.has(String(given.data.name.name)) ? texts(given.data.value) : [];
  const inside = container.safeParse(piece);
  return inside.success ? texts(inside.data.expression) : [];
}

/** Every node below a syntax tree, but the insides of attributes that nobody reads. */
function* nodes(tree: unknown): Generator {
  if (Array.isArray(tree)) {
    for (const element of tree) yield* nodes(element);
    return;
  }
  if (typeof tree !== 'object' || tree === null) return;
  if (node.safeParse(tree).success) yield tree;
  if (attribute.safeParse(tree).success) return;
  for (const value of Object.values(tree)) yield* nodes(value);
}

const folder = new URL('../../client/', import.meta.url);

test('every text of a component comes from the catalogue', async () => {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.tsx'))
    .toSorted();
  expect(files.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const file of files) {
    const tree = parseAst(await readFile(new URL(file, folder), 'utf8'), { lang: 'tsx' });
    for (const piece of nodes(tree))
      found.push(
        ...said(piece)
          .filter((text) => letters.test(text))
          .map((text) => `${file}: ${text.trim()}`),
      );
  }
  expect(found).toEqual([]);
});
