import { seeded } from '../../client/canvas/layout/random.ts';
import type { OpeningGraphQuery } from '../../client/generated/graphql.ts';
import { talesOf } from './tales.ts';

type Node = OpeningGraphQuery['graph']['nodes'][number];
type Edge = OpeningGraphQuery['graph']['edges'][number];

const bodies = ['Norvelle', 'Estmark', 'Kaldia', 'Port Authority', 'Union of the Straits', 'Sound Council'];
const givenNames = [
  'Ada',
  'Bruno',
  'Cilla',
  'Dario',
  'Edda',
  'Falk',
  'Greta',
  'Hanno',
  'Ida',
  'Jorun',
  'Kelda',
];
const familyNames = [
  'Brandt',
  'Corvin',
  'Daule',
  'Ferrow',
  'Gault',
  'Hesk',
  'Ilmen',
  'Jarre',
  'Kost',
  'Lunde',
  'Mavre',
];
const crowds = [
  'Ferry workers',
  'Two officials who asked not to be named',
  'Harbour pilots',
  'Island mayors',
];
const papers = ['The Sound Herald', 'Straits Wire', 'Radio Estmark'];
const topics = [
  'Ferry lines',
  'Harbour dues',
  'Fishing grounds',
  'Seabed cables',
  'Pilotage',
  'Ice breaking',
  'Lighthouses',
  'Salvage',
  'Border posts',
  'Tunnel',
  'Wind parks',
  'Dredging',
];
const subjects = [
  'The strait',
  'Every ferry',
  'A joint harbour board',
  'Norvelle',
  'The tunnel treaty',
  'No foreign pilot',
  'The cable to Kaldia',
  'Estmark',
  'Each island',
  'The winter fleet',
];
const predicates = [
  'must stay open to ships of all flags',
  'has to be paid for by those who use it',
  'is not up for negotiation',
  'should be run by both shores together until a new treaty is signed',
  'was closed without any warning',
  'can be ready before the winter',
  'needs guarantees that bind all sides',
  'will not be given up',
  'may be searched only with a court order',
  'ought to be rebuilt after the ice has gone',
  'harms the towns on the northern shore more than anybody admits',
  'comes first',
];

const pick = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};

function actorsOf(count: number): Extract<Node, { __typename: 'Actor' }>[] {
  return Array.from({ length: count }, (_, index) => {
    const actor = (name: string, kind: Extract<Node, { __typename: 'Actor' }>['kind']) =>
      ({ __typename: 'Actor', id: `Actor:talks.a${index}`, name, kind }) as const;
    const round = index < 25 ? '' : ` ${Math.floor(index / 25) + 1}`;
    const at = index % 25;
    if (at < 6)
      return actor(`${pick(bodies, at)}${round}`, at < 3 ? 'STATE' : at === 4 ? 'COALITION' : 'ORGANISATION');
    if (at < 18)
      return actor(
        `${pick(givenNames, at)} ${pick(familyNames, at * 7 + Math.floor(at / 11) * 3)}${round}`,
        'PERSON',
      );
    return at < 22
      ? actor(`${pick(crowds, at - 18)}${round}`, 'GROUP')
      : actor(`${pick(papers, at - 22)}${round}`, 'MEDIA');
  });
}

/** How large an invented graph is to be. Without sizes: as the first dataset is. */
export interface TalksSize {
  actors?: number;
  positions?: number;
  issues?: number;
  holdings?: number;
  seed?: number;
}

/**
 * An invented graph in the shape of the API's answer. One person speaks most, a third of the holdings is relayed, people
 * represent bodies, and the last three of each 25 actors are publishers who hold nothing; who tells whose words: see tales.ts.
 */
export function talks({
  actors = 25,
  positions = 38,
  issues = 12,
  holdings = 71,
  seed = 7,
}: TalksSize = {}): OpeningGraphQuery {
  const random = seeded(seed);
  const chance = (share: number) => random() < share;
  const below = (count: number) => Math.floor(random() * count);
  const people = actorsOf(actors);
  const propositions = Array.from({ length: positions }, (_, index) => ({
    __typename: 'Position' as const,
    id: `Position:talks.p${index}`,
    proposition: `${pick(subjects, index * 7 + Math.floor(index / 60))} ${pick(predicates, index)}.`,
  }));
  const matters = Array.from({ length: issues }, (_, index) => ({
    __typename: 'Issue' as const,
    id: `Issue:talks.i${index}`,
    name:
      index < topics.length
        ? pick(topics, index)
        : `${pick(topics, index)} ${Math.floor(index / topics.length) + 1}`,
  }));
  const edges = new Map<string, Edge>();
  const edge = (type: Edge['type'], source: string, target: string, more: Partial<Edge> = {}) => {
    const id = `${type}~${source}~${target}`;
    const none = { stance: null, attribution: null, conditional: null, statements: [] };
    if (!edges.has(id)) edges.set(id, { id, type, source, target, ...none, ...more });
  };

  for (const [index, { id }] of propositions.entries()) {
    edge('ABOUT', id, pick(matters, index < issues ? index : Math.floor(below(issues) * random())).id);
  }
  const holders = people.filter(({ kind }) => kind !== 'MEDIA');
  const tales = talesOf(people, seed);
  for (let tries = 0; edges.size < positions + holdings && tries < holdings * 20; tries += 1) {
    // The first pass gives everyone one; then every third goes to whoever speaks most.
    const holder =
      tries < holders.length
        ? pick(holders, tries)
        : chance(0.3)
          ? pick(holders, 6)
          : pick(holders, below(holders.length));
    const position = tries < positions ? pick(propositions, tries) : pick(propositions, below(positions));
    const count = chance(0.1) ? 2 + below(2) : 1;
    const stance = chance(0.7) ? 'SUPPORTS' : chance(0.65) ? 'OPPOSES' : count > 1 ? 'MIXED' : 'NEUTRAL';
    const relayed = holder.kind !== 'PERSON' || chance(0.1);
    const statements = relayed ? tales.told(holder.id, count) : tales.heard(count);
    edge('HOLDS', holder.id, position.id, {
      stance,
      attribution: relayed ? 'RELAYED' : 'FIRSTHAND',
      conditional: chance(0.08) ? 'ALL' : 'NONE',
      statements,
    });
  }
  for (const [index, { id }] of people.entries()) {
    const body = people[(index % 25) - 6];
    if (index % 25 >= 6 && index % 25 < 12 && body !== undefined) edge('REPRESENTS', id, body.id);
    if (body !== undefined && index % 25 < 12) tales.told(pick(people, below(6)).id, 1 + below(2), id);
  }
  for (let index = 0; index < positions / 5; index += 1) {
    const [a, b] = [pick(propositions, below(positions)), pick(propositions, below(positions))];
    if (a.id < b.id) edge(index % 3 === 2 ? 'REFINES' : 'CONTRADICTS', a.id, b.id);
    else if (b.id < a.id) edge('CONTRADICTS', b.id, a.id);
  }
  for (const { type, source, target, statements } of tales.edges()) {
    edge(type, source, target, { attribution: type === 'RELAYS' ? 'RELAYED' : 'FIRSTHAND', statements });
  }
  return {
    graph: {
      nodes: [...people, ...propositions, ...matters],
      edges: [...edges.values()],
      leftOut: 0,
      leftOutTypes: [],
      leftOutIssues: [],
      gone: [],
    },
  };
}
