import {
  ActorDossierDocument,
  EventDossierDocument,
  IssueDossierDocument,
  PositionDossierDocument,
} from '../generated/graphql.ts';
import { question, type Shown } from '../query/show-query.ts';

/** What a dossier asks for its first screen; null for what has none. */
export function dossierQuestion(id: string): Shown | null {
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
