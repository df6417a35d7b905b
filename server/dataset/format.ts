import { z } from 'zod';
import { actorKind } from '../graph/nodes.ts';
import { EDTF_SHAPE, ImpossibleDate, parseEdtf } from './edtf.ts';

/** What the keys of a dataset look like. */
const KEY = /^[a-z0-9][a-z0-9-]{0,79}$/;
const WIKIDATA = /^Q[1-9]\d*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const key = z.string().regex(KEY, 'a key has 1 to 80 of a-z, 0-9 and -, and does not begin with -');
const text = z.string().regex(/\S/, 'is empty');
const reference = text;
const date = z
  .string()
  .superRefine((value, context) => {
    try {
      parseEdtf(value);
    } catch (error) {
      if (!(error instanceof ImpossibleDate)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  })
  // A bare year is a number in YAML; Dixit reads the date from its source.
  .meta({ type: ['string', 'integer'], pattern: EDTF_SHAPE });
const day = date
  .refine((value) => DAY.test(value), 'is not a day: write it as YYYY-MM-DD')
  .meta({ type: 'string', pattern: DAY.source });
const certainty = z.enum(['LOW']).describe('LOW where a careful coder may leave it out');

const references = (what: string) => z.array(reference).min(1).describe(what);

const coding = z
  .strictObject({
    coder: text.describe('who coded'),
    on: day.describe('the day of coding, YYYY-MM-DD'),
    method: z
      .enum(['MANUAL', 'IMPORTED', 'EXTRACTED', 'ASSISTED'])
      .describe(
        "MANUAL: read and coded one by one; IMPORTED: from another tool's file; EXTRACTED: by a program, unreviewed; ASSISTED: proposed by a program, each one reviewed",
      ),
  })
  .describe('who coded it, when and how');

const words = z.enum(['SPEAKER', 'REPORTER']);
const span = {
  document: reference.describe('key of the document it stands in'),
  exact: text.describe('the words, verbatim'),
  prefix: z
    .string()
    .min(1, 'is empty')
    .optional()
    .describe('the text directly before; needed only where the words stand twice'),
  suffix: z
    .string()
    .min(1, 'is empty')
    .optional()
    .describe('the text directly after; needed only where the words stand twice'),
  words: words
    .optional()
    .describe("whose words: the SPEAKER's (default for DIRECT) or the REPORTER's (default for INDIRECT)"),
  locator: text.optional().describe('the place in the retold original, such as "paragraph 4"'),
};
const evidence = z.strictObject(span);
const quote = z.strictObject({
  key: key.optional().describe('a name by which `expresses` of this statement refers to the quote'),
  ...span,
});

const affiliation = z.strictObject({
  actor: reference,
  role: text.optional(),
  since: date.optional(),
  until: date.optional(),
  quotes: z.array(evidence).min(1).optional().describe('quotes that evidence the tie'),
});

const actor = z.strictObject({
  name: text,
  kind: actorKind,
  aliases: z.array(text).min(1).optional(),
  description: text.optional(),
  wikidata: z.string().regex(WIKIDATA, 'is not a Wikidata item such as Q212').optional(),
  represents: z.array(affiliation).min(1).optional().describe('whom the actor speaks for'),
  memberOf: z.array(affiliation).min(1).optional().describe('what the actor is a member of'),
});

const issue = z.strictObject({ name: text, description: text.optional() });

const position = z.strictObject({
  proposition: text.describe('a declarative sentence that can be supported or opposed'),
  issue: reference.describe('what it is about'),
  contradicts: references('positions that cannot be held together with it').optional(),
  refines: references('positions that it makes more precise').optional(),
  note: text.optional(),
});

const event = z.strictObject({
  name: text,
  place: text.optional(),
  occurred: date.optional(),
  note: text.optional(),
});

const document = z.strictObject({
  title: text,
  text: text.optional().describe('path of the text, UTF-8, within the folder of the dataset'),
  url: z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }).optional(),
  language: text
    .refine(isLanguageTag, 'is not a language tag (BCP 47) such as en or uk')
    .optional()
    .describe('BCP 47 tag'),
  publisher: reference.optional().describe('who published it; required with a text'),
  published: date.optional(),
  retells: z.union([reference, references('documents it retells in other words')]).optional(),
  rights: text.optional(),
  note: text.optional(),
});

const statement = z.strictObject({
  actor: reference.describe('who said it, or whose stance it tells'),
  said: date.optional().describe('when it was said (EDTF); left out where unknown'),
  kind: z
    .enum(['DIRECT', 'INDIRECT', 'MIXED'])
    .describe("whose words its quotes are: the speaker's, the reporter's, both"),
  cue: z
    .union([text, z.array(text).min(1)])
    .describe('the words that introduce it, verbatim; one, or a list'),
  act: z
    .enum(['SPEECH', 'STANCE'])
    .optional()
    .describe('STANCE where a stance is told without an act of speech; SPEECH if not given'),
  summary: text.optional(),
  note: text.optional(),
  certainty: certainty.optional(),
  at: reference.optional().describe('the event at which it was said'),
  addressedTo: references('actors').optional(),
  mentions: references('actors, events and positions').optional(),
  reports: references('statements that it passes on').optional(),
  answers: z
    .array(z.strictObject({ statement: reference, as: z.enum(['ECHOES', 'REJECTS', 'RESPONDS']) }))
    .min(1)
    .optional(),
  coding: coding.optional(),
  quotes: z.array(quote).min(1).describe('the words it rests on, at least one'),
  expresses: z
    .array(
      z.strictObject({
        position: reference,
        stance: z.enum(['SUPPORTS', 'OPPOSES', 'NEUTRAL']),
        condition: text.optional().describe("what the stance depends on, in the text's words"),
        quotes: references('keys of the quotes that carry this stance; all if not given').optional(),
        certainty: certainty.optional(),
        note: text.optional(),
      }),
    )
    .min(1)
    .optional(),
});

const section = <Entry extends z.ZodType>(entry: Entry, what: string) =>
  z.record(key, entry).optional().describe(what);

/** The whole of `dataset.yaml`: single source of its types, its checks and its JSON Schema. */
export const datasetFile = z
  .strictObject({
    dataset: key.describe("the dataset's id"),
    title: text,
    description: text.optional(),
    uses: references(
      'other loaded datasets whose actors, issues, positions and events this one refers to',
    ).optional(),
    coding,
    actors: section(actor, 'who can speak or be spoken for'),
    issues: section(issue, 'what positions are about'),
    positions: section(position, 'propositions that can be supported or opposed'),
    events: section(event, 'occasions at which something was said'),
    documents: section(document, 'texts with a publisher and a date'),
    statements: section(statement, 'acts of speech: one actor said something once'),
  })
  .meta({ title: 'A dataset of Dixit', description: 'Who said what, and where exactly to read it.' });

export type DatasetFile = z.infer<typeof datasetFile>;
export type AffiliationEntry = z.infer<typeof affiliation>;
export type StatementEntry = z.infer<typeof statement>;
/** A quote as written: of a statement, or of an affiliation (then without `key`). */
export type QuoteEntry = z.infer<typeof quote>;
export type Words = z.infer<typeof words>;

/** The JSON Schema of `dataset.yaml` (draft 7, which editors know best). */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(datasetFile, { target: 'draft-7', io: 'input' });
}

/** One value or a list of them, as a list. */
export function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
