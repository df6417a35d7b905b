import * as z from 'zod/mini';
import { type Block, type Contents, untouched } from './contents.ts';
import { pack as packValue, unpack } from './packed.ts';

const id = z.string().check(z.minLength(1), z.maxLength(300));
/** No more nodes than the API gives at once. */
const ids = z.array(id).check(z.maxLength(1_500));
const some = ids.check(z.minLength(1));
const word = z.string().check(z.maxLength(40));
const whole = z.int().check(z.minimum(-1_000_000), z.maximum(1_000_000));
const pins = z.array(z.tuple([id, whole, whole])).check(z.maxLength(5_000));
const block = z.tuple([word, z.nullable(id), z.nullable(word), some, whole, whole, z.literal([0, 1])]);

const blocks = z.array(block).check(z.maxLength(2_000));

/** What is written: short names, lists for objects, and nothing for what is untouched. */
const written = z.strictObject({
  v: z.literal(1),
  o: z.optional(some),
  h: z.optional(ids),
  p: z.optional(
    z.strictObject({
      positions: z.optional(pins),
      relations: z.optional(pins),
      focus: z.optional(pins),
    }),
  ),
  b: z.optional(blocks),
  r: z.optional(z.array(z.tuple([id, some])).check(z.maxLength(1_500))),
  s: z.optional(z.array(z.tuple([id, blocks, ids])).check(z.maxLength(1_500))),
});

/** Longer than the text of any canvas that can be drawn: never unpacked. */
const LONGEST = 100_000;

/** Contents as a text for addresses: JSON, deflated (RFC 1951), in base64url (RFC 4648 §5). Empty for an untouched canvas. */
export function packContents(contents: Contents): string {
  const known = packed.get(contents);
  if (known !== undefined) return known;
  const text = pack(contents);
  packed.set(contents, text);
  return text;
}

/** Every link on the page writes an address: contents are packed once. */
const packed = new WeakMap<Contents, string>();

function pack(contents: Contents): string {
  const { only, hidden, stowed } = contents;
  const reached = Object.entries(contents.reached).filter(([, found]) => found.length > 0);
  const pinned = (['positions', 'relations', 'focus'] as const).flatMap((view) => {
    const list = Object.entries(contents.pins[view]).map(([key, { x, y }]) => [key, x, y]);
    return list.length === 0 ? [] : [[view, list] as const];
  });
  const value = {
    ...(only !== null && { o: only }),
    ...(hidden.length > 0 && { h: hidden }),
    ...(pinned.length > 0 && { p: Object.fromEntries(pinned) }),
    ...(contents.blocks.length > 0 && { b: contents.blocks.map(packBlock) }),
    ...(reached.length > 0 && { r: reached }),
    ...(stowed.length > 0 && {
      s: stowed.map((one) => [one.parent, one.blocks.map(packBlock), one.reached]),
    }),
  };
  if (Object.keys(value).length === 0) return '';
  return packValue({ v: 1, ...value });
}

const packBlock = ({ key, parent, along, nodes, at, pinned }: Block) => [
  key,
  parent,
  along,
  nodes,
  at.x,
  at.y,
  pinned ? 1 : 0,
];

/** The inverse of `packContents`; null where the text was cut short, altered or written by something else. Never throws. */
export function unpackContents(text: string): Contents | null {
  if (text === '') return untouched;
  if (text.length > LONGEST) return null;
  try {
    return contentsOf(written.parse(unpack(text)));
  } catch {
    return null;
  }
}

const placed = (list: z.infer<typeof pins> = []) =>
  Object.fromEntries(list.map(([key, x, y]) => [key, { x, y }]));

const blockOf = ([key, parent, along, nodes, x, y, pinned]: z.infer<typeof block>): Block => ({
  key,
  parent,
  along,
  nodes,
  at: { x, y },
  pinned: pinned === 1,
});

function contentsOf({ o, h, p, b, r, s }: z.infer<typeof written>): Contents {
  return {
    only: o ?? null,
    hidden: h ?? [],
    pins: { positions: placed(p?.positions), relations: placed(p?.relations), focus: placed(p?.focus) },
    blocks: (b ?? []).map(blockOf),
    reached: Object.fromEntries(r ?? []),
    stowed: (s ?? []).map(([parent, own, found]) => ({ parent, blocks: own.map(blockOf), reached: found })),
  };
}
