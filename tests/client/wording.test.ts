import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { parseAst } from 'rolldown/parseAst';
import { z } from 'zod';
import { hole, textsIn } from './said-in-code.ts';

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

const filesEnding = async (ending: RegExp): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((file) => ending.test(file)).toSorted();

const treeOf = async (file: string): Promise<unknown> =>
  parseAst(await readFile(new URL(file, folder), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' });

test('every text of a component comes from the catalogue', async () => {
  const files = await filesEnding(/\.tsx$/u);
  expect(files.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const file of files)
    for (const piece of nodes(await treeOf(file)))
      found.push(
        ...said(piece)
          .filter((text) => letters.test(text))
          .map((text) => `${file}: ${text.trim()}`),
      );
  expect(found).toEqual([]);
});

/** Two words beside each other, a word beside what is filled in, or a word with a capital: what a sentence or a heading has. */
const phrase = new RegExp(
  `\\p{L}{2}[,:;]? +[\\p{L}${hole}]|${hole}[,:;]? +\\p{L}{2}|^\\p{Lu}\\p{Ll}+|\\p{L} +$`,
  'u',
);

const part =
  '(?:arc|arc-label|badge|band|before|behind|both|card|centre|centre-text|coded|count|dashed|fresh|ground|group|heading|icon|issue|label|layout|lifted|line|near|note|pill|pinned|position|relays-other|relays-own|sign|stowed|tag|tally|text|tie|word|words)';

/** Texts of code that nobody reads, and why not. */
const unread: readonly { readonly why: string; readonly file: RegExp; readonly text: RegExp }[] = [
  {
    why: 'ids and classes of what is drawn',
    file: /^canvas\//u,
    text: new RegExp(`^(?:${part}|${hole})+(?: (?:${part}|${hole})*)*$`, 'u'),
  },
  {
    why: 'keys of rows in the tree',
    file: /tree(?:-items)?\.ts$/u,
    text: new RegExp(`^${hole} of ${hole}$`, 'u'),
  },
  {
    why: 'ids of chips',
    file: /^filter\/chips\.ts$/u,
    text: new RegExp(`^(?:stance|heard|through|who|words) ${hole}$`, 'u'),
  },
  {
    why: 'values of CSS, and fonts',
    file: /^(?:canvas|picture|query)\//u,
    text: /\d?px\b|^translate\(|\b(?:serif|sans-serif|monospace)$|^italic $|^Source S[a-z]+ \d Variable$|^(?:Canvas|CanvasText|Highlight)$/u,
  },
  { why: 'SVG and XML', file: /^(?:canvas|picture|export)\//u, text: /^\s*</u },
  { why: 'global ids', file: /^query\/examples\//u, text: /^[A-Z][a-z]+:/u },
  { why: 'types of the schema', file: /^filter\/filter-address\.ts$/u, text: /^(?:Actor|Issue|Dataset)$/u },
  {
    why: 'terms of W3C Web Annotation',
    file: /^cite\/annotation\.ts$/u,
    text: /^(?:Annotation|SpecificResource|Text|TextualBody)$/u,
  },
  {
    why: 'columns of a file and who made it: the same in every language, for programs to find',
    file: /^export\/(?:rows|cytoscape-json)\.ts$/u,
    text: /^(?:reported by|statement id|coded (?:by|on)|coding method|saved (?:on|from)|Dixit)$/u,
  },
  { why: 'names of keys as events have them', file: /^(?:app|query)\//u, text: /^Escape$/u },
  {
    why: 'names of errors',
    file: /^(?:export\/save-picture|picture\/png|share\/canvas-file)\.ts$/u,
    text: /^[A-Za-z]+(?:Error|Large|Refused)$/u,
  },
  { why: 'what is asked of the server', file: /^request\/(?:ahead|request)\.ts$/u, text: /^application\//u },
  { why: 'a command, to be copied', file: /^app\/States\.tsx$/u, text: /^npm run dixit /u },
  { why: 'classes', file: /^query\/QueryButton\.tsx$/u, text: /^link small$/u },
  {
    why: 'names of tasks and changes',
    file: /^canvas\/(?:worker|free)\//u,
    text: /^(?:free (?:deed|view)|at once)$/u,
  },
];

test('every phrase in code that is no component comes from the catalogue, but for what nobody reads', async () => {
  const files = (await filesEnding(/(?<!\.d)\.tsx?$/u)).filter(
    (file) => !/^(?:wording|generated)\//u.test(file),
  );
  expect(files.length).toBeGreaterThan(400);
  const found: string[] = [];
  const met = new Set<string>();
  for (const file of files)
    for (const text of textsIn(await treeOf(file))) {
      if (!phrase.test(text)) continue;
      const exception = unread.find((each) => each.file.test(file) && each.text.test(text));
      if (exception === undefined) found.push(`${file}: ${text.replaceAll(hole, '…')}`);
      else met.add(exception.why);
    }
  expect(found).toEqual([]);
  expect(unread.filter(({ why }) => !met.has(why))).toEqual([]);
});
