import { kindWord } from '../../wording/kind-word.ts';
import { words } from '../../wording/words.ts';
import { groupedBy } from '../layout/grouped.ts';
import type { DrawnActor, DrawnGraph } from '../model.ts';
import type { TreeItem } from '../tree-items.ts';
import { classify, notesOf, type Place } from './classify.ts';
import { type Tie, tiesOf } from './ties.ts';
import { tieWords } from './words.ts';

const says = words.relations;

const groups = [
  { place: 'speaks', label: says.speak },
  { place: 'spoken-for', label: says.spokenFor },
  { place: 'talked-about', label: says.talkedAbout },
] as const satisfies readonly { place: Place; label: string }[];

const statementsOf = ({ statements, relayed, kind }: Tie): string => {
  if (statements === 0) return says.noted;
  const told = kind === 'relays-own' || kind === 'relays-other';
  return relayed && !told ? says.relayedStatements(statements) : says.statements(statements);
};

/** The relations as a tree: actors by where they stand, each with all that ties it to others, of every type. Enter opens a tie's words, → follows it. */
export function relationsTree(graph: DrawnGraph): TreeItem[] {
  const places = classify(graph);
  const notes = notesOf(graph);
  const ties = groupedBy(
    tiesOf(graph).flatMap((tie) => [...new Set([tie.source, tie.target])].map((end) => ({ tie, end }))),
    ({ end }) => end,
  );
  const names = new Map(graph.actors.map(({ id, name }) => [id, name]));
  const row = (tie: Tie, own: string): TreeItem => {
    const outgoing = tie.source === own;
    const other = outgoing ? tie.target : tie.source;
    const { out, back } = tieWords[tie.kind];
    return {
      key: `${tie.id} of ${own}`,
      target: tie.id,
      label: `${outgoing ? out : back} ${names.get(other) ?? ''}`,
      detail: statementsOf(tie),
      leadsTo: places.has(other) ? other : null,
      children: [],
    };
  };
  const actorRow = (actor: DrawnActor, place: Place): TreeItem => {
    const note = notes(actor, place);
    const own = (ties.get(actor.id) ?? []).map(({ tie }) => tie);
    return {
      key: actor.id,
      target: actor.id,
      label: actor.name,
      detail: [
        kindWord(actor.kind),
        place === 'speaks' && note !== '' ? says.ofItsOwn(actor.firsthand) : note,
      ]
        .filter((part) => part !== '')
        .join(', '),
      leadsTo: null,
      children: own.map((tie) => row(tie, actor.id)),
    };
  };
  return groups.flatMap(({ place, label }): TreeItem[] => {
    const actors = graph.actors.filter(({ id }) => places.get(id) === place);
    if (actors.length === 0) return [];
    return [
      {
        key: place,
        target: null,
        label,
        detail: says.actors(actors.length),
        leadsTo: null,
        children: actors.map((actor) => actorRow(actor, place)),
      },
    ];
  });
}
