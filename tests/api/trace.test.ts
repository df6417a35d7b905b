import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';

const TRACE = `
  query ($id: ID!, $attribution: Attribution, $orderBy: StatementOrder, $first: Int, $after: String) {
    trace(id: $id, attribution: $attribution, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor node { holder { id } chain { id } quote { exact } position { id } stance condition verified retelling } }
    }
  }`;

const node = z.object({ id: z.string() });
const traceAnswer = z.object({
  trace: z.object({
    totalCount: z.number(),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      endCursor: z.string().nullable(),
    }),
    edges: z.array(
      z.object({
        cursor: z.string(),
        node: z.object({
          holder: node,
          chain: z.array(node),
          quote: z.object({ exact: z.string() }),
          position: node.nullable(),
          stance: z.string().nullable(),
          condition: z.string().nullable(),
          verified: z.boolean(),
          retelling: z.boolean(),
        }),
      }),
    ),
  }),
});
type Answer = z.infer<typeof traceAnswer>['trace'];

const key = (id: string) => id.replace(/^\w+:lorra\./, '');

/** Traces in one line each: who, by which statements, expressing what, in which words. */
function lines({ edges }: Answer): string[] {
  return edges.map(({ node: { chain, position, stance, condition, quote } }) => {
    const expressed = position === null ? 'nothing' : `${stance} ${key(position.id)}`;
    const on = condition === null ? '' : ` if “${condition}”`;
    return `${chain.map(({ id }) => key(id)).join(' < ')}: ${expressed}${on}: ${quote.exact}`;
  });
}

const COUNCIL_RU = 'совет реки заверил, что долину не затопят';
const COUNCIL_EN = 'the River Council had assured him the valley would not be flooded';
const TOLD_HER = `President Sarn of Meridon had told her that ${COUNCIL_EN}`;
const SOURCES =
  'Sources close to the council said it was "probably" ready to lift the toll, provided that the bridge is paid for';
const SOURCES_TOLL = `sources-toll: OPPOSES toll if “provided that the bridge is paid for”: ${SOURCES}`;
const VIA_RECK = `council-no-flood < reck-confirms: SUPPORTS valley-safe`;
const VIA_SARN = `council-no-flood < sarn-relays-council < tolen-relays-sarn: SUPPORTS valley-safe`;

/** What each id leads to, newest first. */
const TRACED: Readonly<Record<string, readonly string[]>> = {
  // Two reporters, one of them reported in turn: each way with each quote.
  'Position:lorra.valley-safe': [
    `sources-toll: NEUTRAL valley-safe: ${SOURCES}`,
    `${VIA_RECK}: ${COUNCIL_RU}`,
    `${VIA_SARN}: ${COUNCIL_RU}`,
    `${VIA_RECK}: ${COUNCIL_EN}`,
    `${VIA_SARN}: ${COUNCIL_EN}`,
  ],
  'RELAYS~Actor:lorra.reck~Actor:lorra.river-council': [
    `${VIA_RECK}: ${COUNCIL_RU}`,
    `${VIA_RECK}: ${COUNCIL_EN}`,
  ],
  'RELAYS~Actor:lorra.sarn~Actor:lorra.river-council': [
    `${VIA_SARN}: ${COUNCIL_RU}`,
    `${VIA_SARN}: ${COUNCIL_EN}`,
  ],
  'RELAYS~Actor:lorra.tolen~Actor:lorra.sarn': [
    `sarn-relays-council < tolen-relays-sarn: nothing: ${TOLD_HER}`,
  ],
  'ADDRESSES~Actor:lorra.sarn~Actor:lorra.tolen': [
    `sarn-relays-council < tolen-relays-sarn: nothing: ${TOLD_HER}`,
  ],
  // Only the quotes that carry the stance.
  'HOLDS~Actor:lorra.reck~Position:lorra.build-dam': [
    'reck-small: SUPPORTS build-dam: Build it',
    'reck-no-dam: OPPOSES build-dam: Плотину строить нельзя',
    'reck-farmers: SUPPORTS build-dam if “only if our farmers agree”: The dam must be built only if our farmers agree',
  ],
  'HOLDS~Actor:lorra.reck~Position:lorra.small-dam': [
    'reck-small: SUPPORTS small-dam: Build it',
    'reck-small: SUPPORTS small-dam: but build it small',
  ],
  'HOLDS~Actor:lorra.ostavia~Position:lorra.build-dam': [
    'ostavia-small-dam < haddad-small-dam: SUPPORTS build-dam: أوستافيا تريد',
  ],
  'MENTIONS~Actor:lorra.tolen~Event:lorra.spring-round': [
    'tolen-all-ours: SUPPORTS keep-water: Вся вода наша',
    'tolen-all-ours: OPPOSES share-water: Вся вода наша',
  ],
  'MENTIONS~Actor:lorra.sources~Actor:lorra.river-council': [
    SOURCES_TOLL,
    `sources-toll: NEUTRAL valley-safe: ${SOURCES}`,
  ],
  'ANSWERS~Actor:lorra.villagers~Actor:lorra.reck': [
    'villagers-no-dam: OPPOSES build-dam: Плотину строить нельзя',
  ],
  'Statement:lorra.sarn-relays-council': [`sarn-relays-council < tolen-relays-sarn: nothing: ${TOLD_HER}`],
  'Actor:lorra.meridon': [
    'meridon-engineers < reck-engineers: SUPPORTS send-engineers: Meridon would send engineers',
  ],
  'Issue:lorra.tolls': [
    SOURCES_TOLL,
    'ostavia-no-toll: OPPOSES toll: Ostavia would not accept a toll',
    'delegate-toll: SUPPORTS toll if “if the bridge is paid for”: a toll, then, if the bridge is paid for',
    'delegate-no-toll: OPPOSES toll: no toll',
  ],
  // Who is only mentioned has said nothing.
  'Actor:lorra.lind': [],
};

/** The statements of a list of traces, each once. */
const statementsOf = ({ edges }: Answer) => [
  ...new Set(edges.map(({ node: { chain } }) => chain[0]?.id ?? '')),
];

describeOnEachDixit('trace', [LORRA], ({ ask, codes, files }) => {
  const trace = async (variables: Record<string, unknown>) =>
    traceAnswer.parse(await ask(TRACE, variables)).trace;

  test.each(Object.entries(TRACED))('of %s leads to all its words', async (id, expected) => {
    const answer = await trace({ id, first: 100 });
    expect(lines(answer)).toEqual(expected);
    expect(answer.totalCount).toBe(expected.length);
    expect(answer.edges.every(({ node: { verified } }) => verified)).toBe(true);
  });

  test('of an event leads to what was said at it', async () => {
    const { edges } = await trace({ id: 'Event:lorra.ford-talks' });
    const said = new Set(edges.map(({ node: { chain } }) => key(chain[0]?.id ?? '')));
    expect([...said].sort()).toEqual([
      'reck-engineers',
      'reck-farmers',
      'tolen-dam',
      'tolen-relays-sarn',
      'tolen-share',
    ]);
  });

  test('of a quote leads to the statements that rest on it, in its words alone', async () => {
    const quotes = `{ statements(filter: { actors: ["Actor:lorra.tolen"], positions: ["Position:lorra.share-water"], attribution: FIRSTHAND, to: "2025-03-14" }) {
      edges { node { quotes { id } } } } }`;
    const { statements } = z
      .object({
        statements: z.object({
          edges: z.array(z.object({ node: z.object({ quotes: z.array(z.object({ id: z.string() })) }) })),
        }),
      })
      .parse(await ask(quotes));
    const ids = statements.edges.flatMap((edge) => edge.node.quotes.map(({ id }) => id));
    const digest = ids.find((id) => id.startsWith('Quote:lorra.digest'));
    expect(lines(await trace({ id: digest }))).toEqual([
      'tolen-share: SUPPORTS share-water if “in dry years”: Tolen promised to share the water',
    ]);
  });

  test("tells a retelling's words from those of the speaker and of a first report", async () => {
    const { edges } = await trace({ id: 'Actor:lorra.tolen', first: 100 });
    const retold = edges.filter(({ node: { retelling } }) => retelling);
    expect(retold.map(({ node: { quote } }) => quote.exact)).toEqual(['Tolen promised to share the water']);
    const meridon = await trace({ id: 'Actor:lorra.meridon' });
    expect(meridon.edges.map(({ node: { retelling } }) => retelling)).toEqual([false]);
  });

  test('can be of what was heard firsthand, or of what was relayed, alone', async () => {
    const id = 'Position:lorra.send-engineers';
    const firsthand = await trace({ id, attribution: 'FIRSTHAND' });
    expect(firsthand.edges.map(({ node: { holder } }) => holder.id)).toEqual(['Actor:lorra.reck']);
    const relayed = await trace({ id, attribution: 'RELAYED' });
    expect(relayed.edges.map(({ node: { holder } }) => holder.id)).toEqual(['Actor:lorra.meridon']);
    expect([firsthand.totalCount, relayed.totalCount]).toEqual([1, 1]);
  });

  test('comes oldest first, the words of each statement as they stand', async () => {
    const id = 'Issue:lorra.dam';
    const [newest, oldest] = [await trace({ id }), await trace({ id, orderBy: 'SAID_ASC' })];
    expect(statementsOf(oldest)).toEqual(statementsOf(newest).toReversed());
    const council = [oldest, newest].map((answer) =>
      lines(answer).filter((line) => line.startsWith(VIA_RECK)),
    );
    expect(council[0]).toEqual(council[1]);
    expect(council[0]?.length).toBeGreaterThan(1);
    expect(await codes(TRACE, { id, orderBy: 'SAID_ASC', after: newest.pageInfo.endCursor })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test.each(['SAID_DESC', 'SAID_ASC'])(
    'comes in pages that together are the whole, in its order (%s)',
    async (orderBy) => {
      const id = 'Issue:lorra.dam';
      const whole = await trace({ id, orderBy, first: 100 });
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const page: Answer = await trace({ id, orderBy, first: 1, after });
        expect(page.pageInfo.hasPreviousPage).toBe(paged.length > 0);
        paged.push(...lines(page));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(paged).toEqual(lines(whole));
      expect(whole.totalCount).toBe(paged.length);
    },
  );

  // Before the refusals: what one of them still asks when it has answered would be counted here.
  test('brings statements, quotes, documents and publishers of a page in one round trip', async () => {
    const document = `query ($first: Int) {
      trace(id: "Issue:lorra.dam", first: $first) {
        edges { node { holder { name } position { proposition issue { name } }
          chain { actor { name } cue said { edtf } quotes { exact document { title publisher { name } } } }
          quote { exact document { title published { edtf } publisher { name } } } } } } }`;
    await ask(document, { first: 2 });
    await ask(document, { first: 50 });
    expect(files()).toEqual(['trace/page', 'trace/page']);
  });

  test.each([
    ['Document:lorra.courier', 'BAD_USER_INPUT'],
    ['ABOUT~Position:lorra.toll~Issue:lorra.tolls', 'BAD_USER_INPUT'],
    ['HOLDS~Position:lorra.toll~Actor:lorra.reck', 'BAD_USER_INPUT'],
    ['nonsense', 'BAD_USER_INPUT'],
    ['Position:lorra.nowhere', 'NOT_FOUND'],
    ['HOLDS~Actor:lorra.tolen~Position:lorra.toll', 'NOT_FOUND'],
  ])('of %s is refused with %s', async (id, code) => {
    expect(await codes(TRACE, { id })).toEqual([code]);
    expect(await codes(`query ($id: ID!) { trace(id: $id) { totalCount } }`, { id })).toEqual([code]);
  });
});
