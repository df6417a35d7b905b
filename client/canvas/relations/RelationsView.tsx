import { useEffect, useMemo, useState } from 'react';
import { words } from '../../wording/words.ts';
import type { ViewProps } from '../Canvas.tsx';
import { inSight } from '../hidden.ts';
import { sidesOfRelations } from '../sides.ts';
import { RelationCards } from './RelationCards.tsx';
import { RelationsDrawing } from './RelationsDrawing.tsx';
import type { LineType } from './ties.ts';
import { useRelations } from './use-relations.ts';
import './relations.css';

interface RelationsViewProps extends ViewProps {
  readonly types: readonly LineType[];
}

/** Who speaks for, to and about whom: bands and lines; on a phone, and for those who do not fit, cards. */
export function RelationsView({ size, phone, types, onSides, ...props }: RelationsViewProps) {
  const { graph, selection, onSelect, hidden } = props;
  const visible = useMemo(() => inSight(graph, hidden), [graph, hidden]);
  const [listed, setListed] = useState(false);
  const laidOut = useRelations(graph, phone ? null : size, selection);
  const relations = laidOut?.relations;
  useEffect(() => {
    onSides(relations === undefined ? null : sidesOfRelations(relations));
  }, [relations, onSides]);
  const cards = phone || listed;
  return (
    <div className="view" data-form={cards ? 'relation-cards' : relations ? 'relations' : 'waiting'}>
      {cards && <RelationCards graph={visible} {...{ selection, onSelect }} />}
      {!cards && laidOut && <RelationsDrawing {...props} {...laidOut} types={types} />}
      {!phone && relations && relations.leftOut > 0 && (
        <button type="button" className="button actors-left-out" onClick={() => setListed(!listed)}>
          {listed ? words.relations.backToDrawing : words.relations.moreActors(relations.leftOut)}
        </button>
      )}
    </div>
  );
}
