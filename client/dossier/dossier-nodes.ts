import type {
  ActorDossierQuery,
  EventDossierQuery,
  IssueDossierQuery,
  PositionDossierQuery,
} from '../generated/graphql.ts';

type Of<Query extends { readonly node: unknown }, Type> = Extract<
  NonNullable<Query['node']>,
  { __typename: Type }
>;

/** What the four pages are about, as their queries bring it. */
export type ActorNode = Of<ActorDossierQuery, 'Actor'>;
export type PositionNode = Of<PositionDossierQuery, 'Position'>;
export type IssueNode = Of<IssueDossierQuery, 'Issue'>;
export type EventNode = Of<EventDossierQuery, 'Event'>;
