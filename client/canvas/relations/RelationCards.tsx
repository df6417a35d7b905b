import { useEffect, useMemo, useRef } from 'react';
import { KindIcon } from '../../marks/KindIcon.tsx';
import type { DrawnGraph } from '../model.ts';
import { type ActorCard, cardGroups } from './card-groups.ts';

interface RelationCardsProps {
  readonly graph: DrawnGraph;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
}

const counted = (count: number): string => `${count} ${count === 1 ? 'statement' : 'statements'}`;

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
              {tie.statements > 1 && <span aria-hidden="true"> ×{tie.statements}</span>}
              <span className="hidden">
                {' '}
                {tie.kind === 'relays-own' ? 'speaks for it, passes on' : 'passes on'}{' '}
                {counted(tie.statements)}
              </span>
            </button>
          ))}
        </div>
      )}
    </li>
  );
  const section = (title: string, says: string, cards: readonly ActorCard[]) =>
    cards.length > 0 && (
      <section>
        <h2>{title}</h2>
        <p>{says}</p>
        <ul>{cards.map(card)}</ul>
      </section>
    );
  return (
    <div ref={box} className="relation-cards">
      {section(
        'Spoken for',
        'heard only through others: solid chips are their own people',
        groups['spoken-for'],
      )}
      {section(
        'Speak',
        'number: statements of their own; chips: who passes on others of their words',
        groups.speaks,
      )}
      {section(
        'Only talked about',
        'named by others; no statement of theirs, told or heard, is in the sources',
        groups['talked-about'],
      )}
    </div>
  );
}
