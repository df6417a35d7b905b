import { useEffect, useMemo, useRef } from 'react';
import { KindIcon } from '../../marks/KindIcon.tsx';
import { words } from '../../wording/words.ts';
import type { DrawnGraph } from '../model.ts';
import { type ActorCard, cardGroups } from './card-groups.ts';

interface RelationCardsProps {
  readonly graph: DrawnGraph;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
}

const says = words.relations;

/** Who is spoken for with who tells of it, then who speaks, then who is only talked about: the relations without a line. */
export function RelationCards({ graph, selection, onSelect }: RelationCardsProps) {
  const groups = useMemo(() => cardGroups(graph), [graph]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selection !== null) box.current?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [selection]);
  const card = ({ actor, note, tellers }: ActorCard) => (
    <li
      key={actor.id}
      className={
        selection === actor.id || tellers.some(({ tie }) => tie.id === selection)
          ? 'relation-card chosen'
          : 'relation-card'
      }
    >
      <button
        type="button"
        className="relation-actor"
        data-menu={actor.id}
        aria-pressed={selection === actor.id}
        onClick={() => onSelect(actor.id)}
      >
        <KindIcon kind={actor.kind} />
        <bdi>{actor.name}</bdi>
        <span className="relation-note">{note}</span>
      </button>
      {tellers.length > 0 && (
        <div className="chips">
          {tellers.map(({ tie, name }) => (
            <button
              key={tie.id}
              type="button"
              className={`teller ${tie.kind} ${name.kind.toLowerCase()}`}
              aria-pressed={selection === tie.id || selection === name.id}
              data-menu={name.id}
              onClick={() => onSelect(tie.id)}
            >
              <KindIcon kind={name.kind} />
              <bdi>{name.name}</bdi>
              {tie.statements > 1 && <span aria-hidden="true"> {says.times(tie.statements)}</span>}
              <span className="hidden"> {says.tells(tie.kind === 'relays-own', tie.statements)}</span>
            </button>
          ))}
        </div>
      )}
    </li>
  );
  const section = (title: string, note: string, cards: readonly ActorCard[]) =>
    cards.length > 0 && (
      <section>
        <h2>{title}</h2>
        <p>{note}</p>
        <ul>{cards.map(card)}</ul>
      </section>
    );
  return (
    <div ref={box} className="relation-cards" data-kept="cards">
      {section(says.spokenFor, says.cards.spokenFor, groups['spoken-for'])}
      {section(says.speak, says.cards.speak, groups.speaks)}
      {section(says.talkedAbout, says.cards.talkedAbout, groups['talked-about'])}
    </div>
  );
}
