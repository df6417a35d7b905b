import type { DrawnActor, DrawnGraph } from '../model.ts';
import { classify, notesOf, type Place } from './classify.ts';
import { byWeight } from './fitting.ts';
import { type Tie, tiesOf } from './ties.ts';

/** Who tells of an actor, as a chip: the line that it stands for, and whose name is on it. */
export interface Chip {
  tie: Tie;
  name: DrawnActor;
}

export interface ActorCard {
  actor: DrawnActor;
  note: string;
  /** Of who is spoken for: who tells of it, its own people last as in a band. */
  tellers: readonly Chip[];
}

/** All actors by where they stand, most told first. */
export function cardGroups(graph: DrawnGraph): Readonly<Record<Place, readonly ActorCard[]>> {
  const places = classify(graph);
  const notes = notesOf(graph);
  const actors = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const relays = tiesOf(graph).filter(({ kind }) => kind === 'relays-own' || kind === 'relays-other');
  const ranked = byWeight(graph, places).flatMap((id) => actors.get(id) ?? []);
  const group = (wanted: Place): ActorCard[] =>
    ranked
      .filter(({ id }) => places.get(id) === wanted)
      .map((actor) => ({
        actor,
        note: notes(actor, wanted),
        tellers: relays.flatMap((tie) => {
          const name = actors.get(tie.source);
          return tie.target === actor.id && name !== undefined ? [{ tie, name }] : [];
        }),
      }));
  return {
    speaks: group('speaks'),
    'spoken-for': group('spoken-for'),
    'talked-about': group('talked-about'),
  };
}
