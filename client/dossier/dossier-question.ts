import {
  ActorDossierDocument,
  CompareActorsDocument,
  EventDossierDocument,
  IssueDossierDocument,
  PositionDossierDocument,
} from '../generated/graphql.ts';
import { question, type Shown } from '../query/show-query.ts';

/** What a dossier asks for its first screen, or, of two actors, what compares them; null for what has none. */
export function dossierQuestion(id: string, against: string | null): Shown | null {
  if (id.startsWith('Actor:') && against !== null) return question(CompareActorsDocument, { id, against });
  switch (id.split(':')[0]) {
    case 'Actor':
      return question(ActorDossierDocument, { id });
    case 'Position':
      return question(PositionDossierDocument, { id });
    case 'Issue':
      return question(IssueDossierDocument, { id });
    case 'Event':
      return question(EventDossierDocument, { id });
    case undefined:
    default:
      return null;
  }
}
