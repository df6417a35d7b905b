import { drawnWords } from '../../wording/drawn-words.ts';
import type { DrawnActor, DrawnGraph } from '../model.ts';

const says = drawnWords.relations;

/** What the sources have of an actor: words of its own or words it passes on; only what others tell of it; or no more than its name. */
export type Place = 'speaks' | 'spoken-for' | 'talked-about';

/**
 * Where each actor stands. Who speaks was heard firsthand or passes on others' words; who is spoken for is known through
 * others alone, or is a body in whose name a speaker speaks; who is only talked about is mentioned, addressed or answered.
 * Who does none of this, such as a mere publisher, is not drawn.
 */
export function classify(graph: DrawnGraph): ReadonlyMap<string, Place> {
  const reporters = new Set(graph.relays.map(({ source }) => source));
  const told = new Set(graph.relays.map(({ target }) => target));
  const speaks = ({ id, firsthand }: DrawnActor) => firsthand > 0 || reporters.has(id);
  const speakers = new Set(graph.actors.filter(speaks).map(({ id }) => id));
  const bodies = new Set(
    graph.represents.flatMap(({ source, target }) => (speakers.has(source) ? [target] : [])),
  );
  const named = new Set(
    [...graph.mentions, ...graph.addresses, ...graph.answers].map(({ target }) => target),
  );
  return new Map(
    graph.actors.flatMap((actor): [string, Place][] => {
      const { id, relayed } = actor;
      if (speakers.has(id)) return [[id, 'speaks']];
      if (relayed > 0 || told.has(id) || bodies.has(id)) return [[id, 'spoken-for']];
      return named.has(id) ? [[id, 'talked-about']] : [];
    }),
  );
}

/** The number in an actor's pill, in words: what it counts depends on where the actor stands. */
export function notesOf(graph: DrawnGraph): (actor: DrawnActor, place: Place) => string {
  return ({ id, firsthand, relayed }, place) => {
    if (place === 'speaks') return firsthand === 0 ? '' : says.own(firsthand);
    if (place === 'spoken-for') {
      const tellers = graph.relays.filter(({ target }) => target === id).length;
      return relayed === 0 ? says.nothingTold : says.told(relayed, tellers);
    }
    const naming = [...graph.mentions, ...graph.addresses, ...graph.answers].filter(
      ({ target }) => target === id,
    );
    return says.named(naming.reduce((sum, { statements }) => sum + statements, 0));
  };
}
