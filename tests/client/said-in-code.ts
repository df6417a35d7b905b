import { z } from 'zod';

const named = z.looseObject({ name: z.string() });
const literal = z.looseObject({ type: z.literal('Literal'), value: z.string() });
const template = z.looseObject({
  type: z.literal('TemplateLiteral'),
  quasis: z.array(z.looseObject({ value: z.looseObject({ raw: z.string() }) })),
});
const called = z.looseObject({
  callee: z.union([named, z.looseObject({ property: named }).transform(({ property }) => property)]),
});
const property = z.looseObject({ key: z.unknown(), value: z.unknown() });
const comparison = z.looseObject({
  type: z.literal('BinaryExpression'),
  operator: z.enum(['===', '!==']),
  left: z.unknown(),
  right: z.unknown(),
});

const branch = z.looseObject({ consequent: z.unknown() });

/** Stands for what a template fills in. */
export const hole = '\u0000';

/** Keys of objects whose value is for programs: ids, keys of caches, classes and selectors of styles, ways to place things. */
const keysForPrograms = new Set(['id', 'key', 'queryKey', 'classes', 'selector', 'placement', 'style', 'do']);

/** Functions whose arguments are for programs: selectors, events, media queries, names of layouts and types; developers read errors. */
const callsForPrograms =
  /^(?:querySelector(?:All)?|closest|matches|matchMedia|useMedia|on|off|one|addEventListener|useFurther|startsWith|includes|laidOut|layOut|ofType|.*Error)$/u;

/** Attributes of JSX have a test of their own; what is compared is told by others, and imported names are names of files. */
const passedOver = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'JSXAttribute',
  'TaggedTemplateExpression',
  'TSLiteralType',
  'TSTemplateLiteralType',
]);

const isNode = (value: unknown): value is { readonly type: string } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every text that code holds and may show, in the order in which it stands: literals, and templates with a `hole` for each value. */
export function* textsIn(tree: unknown): Generator<string> {
  if (Array.isArray(tree)) for (const element of tree) yield* textsIn(element);
  if (!isNode(tree) || passedOver.has(tree.type)) return;
  if (tree.type === 'Literal') {
    const { data } = literal.safeParse(tree);
    if (data !== undefined) yield data.value;
    return;
  }
  if (tree.type === 'TemplateLiteral')
    yield template
      .parse(tree)
      .quasis.map(({ value }) => value.raw)
      .join(hole);
  for (const part of partsOf(tree)) yield* textsIn(part);
}

/** What below a node may hold texts that are shown. */
function partsOf(tree: { readonly type: string }): unknown[] {
  switch (tree.type) {
    case 'BinaryExpression': {
      const { data } = comparison.safeParse(tree);
      if (data === undefined) break;
      return [data.left, data.right].filter((side) => !isNode(side) || side.type !== 'Literal');
    }
    case 'Property': {
      const { key, value } = property.parse(tree);
      const { data } = named.safeParse(key);
      return data !== undefined && keysForPrograms.has(data.name) ? [] : [value];
    }
    case 'CallExpression':
    case 'NewExpression': {
      const { data } = called.safeParse(tree);
      if (data !== undefined && callsForPrograms.test(data.callee.name)) return [];
      break;
    }
    case 'SwitchCase':
      return [branch.parse(tree).consequent];
  }
  return Object.values(tree);
}
