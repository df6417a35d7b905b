import type { StatementFilter } from '../generated/graphql.ts';
import { edgeSubject } from '../reader/subject.ts';

const parts = { Actor: 'actors', Position: 'positions', Issue: 'issues', Document: 'documents' } as const;

const isPart = (label: string): label is keyof typeof parts => Object.hasOwn(parts, label);

/** The statements behind a node or a line of who holds what, as a filter; null where no filter tells them. */
export function subjectFilter(
  id: string,
): Pick<StatementFilter, 'actors' | 'positions' | 'issues' | 'documents'> | null {
  const edge = edgeSubject(id);
  if (edge !== null) {
    return edge.type === 'HOLDS' ? { actors: [edge.source], positions: [edge.target] } : null;
  }
  const label = id.slice(0, id.indexOf(':'));
  return isPart(label) ? { [parts[label]]: [id] } : null;
}
