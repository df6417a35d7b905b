import { countStances, type IssueSummary, type StanceCounts } from '../issue-summary.ts';
import { words } from '../../wording/words.ts';
import { StanceMark } from '../../marks/StanceMark.tsx';
import { stanceOf } from '../tree-items.ts';
import { StanceBar } from '../StanceBar.tsx';
import { contentOf, type Tally } from './detail.ts';
import type { Marked } from './marked.ts';
import { MorePositions } from './MorePositions.tsx';
import type { Tile } from './tiles-shape.ts';
import { laterWords } from '../../wording/later-words.ts';

const says = laterWords.views.tiles;

/** The stances shown on a tile: everybody's, or those of the one actor that is picked. */
const countsOn = (issue: IssueSummary, { picked }: Marked): StanceCounts =>
  picked === null
    ? issue.counts
    : countStances(
        issue.positions.flatMap(({ holdings }) => holdings.filter(({ actor }) => actor === picked)),
      );

/** From this width on, px of the screen, it is said in words how many positions are not drawn. */
const roomFrom = 290;

interface TileFaceProps {
  readonly tile: Tile;
  readonly issue: IssueSummary;
  readonly zoom: number;
  readonly tally: Tally;
  readonly marked: Marked;
  /** The name of the actor whose stances it shows. */
  readonly picked: string | null;
  /** How many of its positions the server left out. */
  readonly left: number;
  /** Whether the reader put it where it is: over what is in order. */
  readonly pinned: boolean;
  readonly onOpen: (tile: Tile) => void;
}

/** An issue from afar: its name, how much was said, how the stances divide, and as many of its sentences as fit. */
export function TileFace({ tile, issue, zoom, tally, marked, picked, left, pinned, onOpen }: TileFaceProps) {
  const { positions, statements } = issue;
  // Of one actor's stances, the sentences are those that it takes them on, each with its mark.
  const own = new Map(
    positions.flatMap(({ id, holdings }) => {
      const holding = holdings.find(({ actor }) => actor === marked.picked);
      return marked.picked === null || holding !== undefined ? [[id, holding] as const] : [];
    }),
  );
  const content = contentOf(
    tile.box,
    tile.sentences.filter(({ position }) => own.has(position)),
    zoom,
  );
  const roomy = tile.box.width * zoom >= roomFrom;
  const counts = countsOn(issue, marked);
  const silent = marked.picked !== null && Object.values(counts).every((count) => count === 0);
  const chosen = marked.chosen.has(tile.issue) || positions.some(({ id }) => marked.chosen.has(id));
  const faded = marked.issues !== null && !marked.issues.has(tile.issue);
  const everybody = tally === 'all' ? words.drawn.stances(counts) : says.shortly(counts);
  const said = silent ? says.silent : marked.picked === null ? everybody : says.ofOne(counts);
  return (
    <section
      className={`tile${chosen ? ' chosen' : ''}${faded ? ' faded' : ''}${pinned ? ' moved' : ''}`}
      data-place={tile.issue}
      data-moves={tile.issue}
      data-grip={tile.issue}
    >
      <h2>
        <button
          type="button"
          className="tile-open"
          data-node={tile.issue}
          onClick={(event) => {
            if (event.detail < 2) onOpen(tile);
          }}
        >
          <bdi className="tile-name">{tile.name}</bdi>
          <span className={`tile-tally ${tally}`} title={words.drawn.tally(positions.length, statements)}>
            {tally === 'all' && words.drawn.tally(positions.length, statements)}
            {tally === 'positions' && says.positions(positions.length)}
            {tally === 'number' && words.count.number(positions.length)}
          </span>
          <span className="hidden">{says.zoomIn}</span>
        </button>
        {!content.words && <MorePositions issue={tile.issue} name={tile.name} count={left} short />}
      </h2>
      {!silent && <StanceBar counts={counts} />}
      {content.words && (
        <div className="tile-row">
          <p className="tile-stances">
            {picked !== null && <bdi className="tile-picked">{picked}: </bdi>}
            {said}
          </p>
          <MorePositions issue={tile.issue} name={tile.name} count={left} short={!roomy} />
        </div>
      )}
      {content.sentences.length > 0 && (
        <ul className="tile-sentences">
          {content.sentences.map(({ position, text }) => {
            const holding = own.get(position);
            return (
              <li key={position} dir="auto" className={holding === undefined ? 'dashed' : ''}>
                {holding !== undefined && (
                  <>
                    <StanceMark stance={holding.stance} relayed={holding.relayed} />
                    <span className="hidden">{stanceOf(holding)}: </span>
                  </>
                )}
                {text}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
