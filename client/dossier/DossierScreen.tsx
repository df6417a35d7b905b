import { useQuery } from '@tanstack/react-query';
import type { Address } from '../address/address.ts';
import {
  ActorDossierDocument,
  EventDossierDocument,
  IssueDossierDocument,
  PositionDossierDocument,
} from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { ActorDossier } from './ActorDossier.tsx';
import { Comparison } from './Comparison.tsx';
import { EventDossier } from './EventDossier.tsx';
import { IssueDossier } from './IssueDossier.tsx';
import { PositionDossier } from './PositionDossier.tsx';
import { DossierFailed, DossierWaits } from './states.tsx';
import '../reader/fonts.css';
import '../reader/words.css';
import './dossier.css';
import './print.css';

type DossierAddress = Extract<Address, { screen: 'dossier' }>;

/** Keys that scroll go to what has the focus: the page, unless the reader is at something else. */
const takeKeys = (page: HTMLElement | null): void => {
  if (document.activeElement === document.body) page?.focus({ preventScroll: true });
};

/** All that is known of an actor, a position, an issue or an event, to be read from top to bottom. */
export default function DossierScreen({ address: { about, against } }: { readonly address: DossierAddress }) {
  return (
    <main ref={takeKeys} tabIndex={-1} className="dossier-screen" data-kept="dossier">
      <div className="dossier">
        {about.startsWith('Actor:') && against !== null ? (
          <Comparison id={about} against={against} />
        ) : (
          <Dossier id={about} />
        )}
      </div>
    </main>
  );
}

function Dossier({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['dossier', id],
    queryFn: ({ signal }) => read(id, signal),
  });
  if (data === undefined)
    return error ? <DossierFailed id={id} error={error} onRetry={refetch} /> : <DossierWaits />;
  if (data === null) return <DossierFailed id={id} error={null} onRetry={refetch} />;
  switch (data.kind) {
    case 'actor':
      return <ActorDossier actor={data.node} changes={data.changes} />;
    case 'position':
      return <PositionDossier position={data.node} rest={data} />;
    case 'issue':
      return <IssueDossier issue={data.node} changes={data.changes} />;
    case 'event':
    default:
      return <EventDossier event={data.node} neighbourhood={data.neighbourhood} />;
  }
}

/** The first screen of a dossier, in one request; null where there is nothing by that id, or nothing that has one. */
async function read(id: string, signal: AbortSignal) {
  switch (id.split(':')[0]) {
    case 'Actor': {
      const { node, changes } = await request(ActorDossierDocument, { id }, signal);
      return node?.__typename === 'Actor' ? { kind: 'actor' as const, node, changes } : null;
    }
    case 'Position': {
      const { node, ...rest } = await request(PositionDossierDocument, { id }, signal);
      return node?.__typename === 'Position' ? { kind: 'position' as const, node, ...rest } : null;
    }
    case 'Issue': {
      const { node, changes } = await request(IssueDossierDocument, { id }, signal);
      return node?.__typename === 'Issue' ? { kind: 'issue' as const, node, changes } : null;
    }
    case 'Event': {
      const { node, neighbourhood } = await request(EventDossierDocument, { id }, signal);
      return node?.__typename === 'Event' ? { kind: 'event' as const, node, neighbourhood } : null;
    }
    case undefined:
    default:
      return null;
  }
}
