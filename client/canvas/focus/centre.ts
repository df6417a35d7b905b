import type { DrawnActor, DrawnIssue } from '../model.ts';
import type { Measure } from '../type.ts';
import { centreSizes, lineOf, wrapAt } from './texts.ts';
import type { Centre, CentreText } from './focus-shape.ts';

const padding = { x: 18, y: 12 };
const iconSize = 22;
const widest = 200;

/** Lines of text under each other, their middle at x = 0, beginning at `y`. */
function stackTexts(
  blocks: readonly { lines: readonly string[]; size: number; tone: CentreText['tone'] }[],
  start: number,
) {
  let y = start;
  const texts = blocks.flatMap(({ lines, size, tone }) =>
    lines.map((text): CentreText => {
      const at = { x: 0, y: y + lineOf(size) / 2 };
      y += lineOf(size);
      return { text, at, size, tone };
    }),
  );
  return { texts, end: y };
}

/** The same texts, elsewhere. */
const movedTexts = (texts: readonly CentreText[], x: number, y: number): CentreText[] =>
  texts.map(({ text, at, size, tone }) => ({ text, size, tone, at: { x: at.x + x, y: at.y + y } }));

/**
 * The card of an actor, its upper left corner at the origin: icon, name, office, what it holds; high enough for so many line ends on a side.
 */
export function actorCentre(
  actor: DrawnActor,
  office: string | null,
  held: string,
  ends: number,
  measure: Measure,
): Centre {
  const name = wrapAt(actor.name, widest, 'heading', centreSizes.title, measure);
  const under = [office ?? '', held]
    .filter((text) => text !== '')
    .map((text) => wrapAt(text, widest, 'count', centreSizes.secondary, measure));
  const { texts, end } = stackTexts(
    [
      { lines: name.lines, size: centreSizes.title, tone: 'title' },
      ...under.map(({ lines }) => ({ lines, size: centreSizes.secondary, tone: 'secondary' as const })),
    ],
    iconSize + 4,
  );
  const width = Math.max(150, name.width, ...under.map((set) => set.width)) + 2 * padding.x;
  const height = Math.max(end + 2 * padding.y, ends * 5.5 + 20);
  const down = (height - end) / 2;
  return {
    id: actor.id,
    box: { x: 0, y: 0, width, height },
    icon: { kind: actor.kind, at: { x: width / 2, y: down + iconSize / 2 } },
    texts: movedTexts(texts, width / 2, down),
  };
}

/** The card of a position, its upper left corner at the origin: the whole proposition. */
export function positionCentre(id: string, proposition: string, ends: number, measure: Measure): Centre {
  const set = wrapAt(proposition, 330, 'actor', centreSizes.proposition, measure);
  const { texts, end } = stackTexts([{ lines: set.lines, size: centreSizes.proposition, tone: 'title' }], 0);
  const width = Math.max(200, set.width) + 2 * padding.x;
  const height = Math.max(end + 2 * padding.y, ends * 7 + 20);
  const down = (height - end) / 2;
  return {
    id,
    box: { x: 0, y: 0, width, height },
    icon: null,
    texts: movedTexts(texts, width / 2, down),
  };
}

/** The heading of an issue, its middle at x = 0, its top at 0; the cards stand below it. */
export function issueCentre(issue: DrawnIssue, tally: string, measure: Measure) {
  const name = wrapAt(issue.name, 380, 'heading', centreSizes.title, measure);
  const words = wrapAt(tally, 380, 'count', centreSizes.secondary, measure);
  const { texts, end } = stackTexts(
    [
      { lines: name.lines, size: centreSizes.title, tone: 'title' },
      { lines: words.lines, size: centreSizes.secondary, tone: 'secondary' },
    ],
    padding.y,
  );
  return { texts, width: Math.max(name.width, words.width) + padding.x, height: end + 10 };
}

/** A centre moved from the origin. */
export const shifted = (centre: Centre, x: number, y: number): Centre => ({
  ...centre,
  box: { ...centre.box, x: centre.box.x + x, y: centre.box.y + y },
  icon: centre.icon && { ...centre.icon, at: { x: centre.icon.at.x + x, y: centre.icon.at.y + y } },
  texts: movedTexts(centre.texts, x, y),
});
