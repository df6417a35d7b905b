import { drawnLaterWords } from '../../wording/drawn-later-words.ts';
import type { DrawnActor, DrawnGraph } from '../model.ts';
import type { Measure } from '../type.ts';
import type { View } from '../layout/card-cap.ts';
import type { Effort, Steps } from '../layout/steps.ts';
import { draftActor } from './actor.ts';
import { orderActor } from './actor-order.ts';
import { planActor } from './actor-plan.ts';
import { sidesFor } from './actor-sides.ts';
import { actorCentre } from './centre.ts';
import type { Draft, Most } from './focus-shape.ts';
import type { Drafts } from './lay-out-focus.ts';
import { regionSpan } from './regions.ts';
import { cardOf } from './texts.ts';
import { countTied, draftTiedActor } from './tied-actor.ts';

/** Widths of cards to try, widest first where text stays as large. */
const caps = [280, 250, 320, 360];

/** The arrangements of an actor with what it holds, one for each width of cards. */
export function actorDrafts(
  graph: DrawnGraph,
  actor: DrawnActor,
  office: string | null,
  view: View,
  measure: Measure,
  seed: number,
  effort: Effort,
): Drafts {
  const held = graph.holdings.filter((holding) => holding.actor === actor.id);
  const issueOf = new Map(graph.positions.map(({ id, issue }) => [id, issue]));
  const issues = new Set(held.map(({ position }) => issueOf.get(position)));
  const words = drawnLaterWords.focus.holds(held.length, issues.size);
  if (held.length === 0) {
    const centre = (ends: number) => actorCentre(actor, office, words, ends, measure);
    const all = { positions: 0, actors: countTied(graph, actor.id) };
    return {
      all,
      columns: 2,
      // Nothing is searched for here: one pause, and it is done in one go.
      *draft(most) {
        yield;
        return [draftTiedActor(graph, actor, centre, most, measure)];
      },
    };
  }
  const { pills } = planActor(graph, actor.id, { positions: Infinity, actors: Infinity });
  function* draft(most: Most): Steps<readonly Draft[]> {
    const plan = planActor(graph, actor.id, most);
    const heights = plan.cards.map(({ position }) => cardOf(position.proposition, 280, 1, 0, measure).height);
    const spans = plan.issues.map((issue) => regionSpan(issue.cards.map((card) => heights[card] ?? 0)));
    const order = yield* orderActor(plan, spans, seed, effort);
    const sides = sidesFor(plan, order);
    const centre = (ends: number) => actorCentre(actor, office, words, ends, measure);
    const drafts: Draft[] = [];
    for (const cap of caps) {
      drafts.push(draftActor(plan, centre, cap, view, measure, sides));
      yield;
    }
    return drafts;
  }
  return { all: { positions: held.length, actors: pills.length }, columns: 2, draft };
}
