import { laterWords } from '../wording/later-words.ts';
import { useContext } from 'react';
import { SelectLink } from '../address/Link.tsx';
import { Passing } from '../filter/passing.ts';
import type { ReadTraceFragment } from '../generated/graphql.ts';
import { Chain } from './Chain.tsx';
import { Coded } from './Coded.tsx';
import { saidInWords } from '../wording/dates.ts';
import type { Expressed, Passage, ReadStatement } from './group.ts';
import { officesOf } from '../wording/offices.ts';
import { QuoteInContext } from './QuoteInContext.tsx';
import { Sentence } from './Sentence.tsx';
import { capitalised, toldBy } from './sentence.ts';
import { Source } from './Source.tsx';
import { StanceMark } from '../marks/StanceMark.tsx';
import { stanceWord } from '../wording/stance-word.ts';
import { Whose } from './Whose.tsx';
import './statement.css';

/** What the title above already says, and a statement below need not repeat. */
export interface Known {
  /** Id of the one speaker. */
  readonly speaker: string | null;
  /** Id of the one position. */
  readonly position: string | null;
  /** Whether the title tells through whom the words came. */
  readonly chain: boolean;
}

export const nothingKnown: Known = { speaker: null, position: null, chain: false };

interface StatementViewProps {
  readonly statement: ReadStatement;
  readonly known: Known;
  /** Which it is of the feed it stands in, from 1. */
  readonly place: number;
}

/** One act of speech: what it does to which positions, when, through whom, and the words themselves. */
export function StatementView({ statement: { chain, passages }, known, place }: StatementViewProps) {
  const passing = useContext(Passing);
  const [first] = chain;
  if (!first) return null;
  const outside = passing !== null && !passing.has(first.id);
  const relayed = chain.length > 1;
  const offices = officesOf(first.actor);
  return (
    <article
      className="statement"
      data-outside={outside || undefined}
      tabIndex={-1}
      aria-posinset={place}
      aria-setsize={-1}
    >
      {outside && <p className="outside">{laterWords.reader.outside}</p>}
      {first.actor.id !== known.speaker && (
        <p className="speaker">
          <b>
            <SelectLink id={first.actor.id}>
              <bdi>{first.actor.name}</bdi>
            </SelectLink>
          </b>{' '}
          {offices !== null && <span className="secondary">{offices}</span>}
        </p>
      )}
      {passages.map((passage, index) => (
        <PassageView
          key={passage.traces[0]?.quote.id ?? ''}
          passage={passage}
          relayed={relayed}
          known={known}
          said={index === 0 ? saidInWords(first.said, first.act) : null}
          told={
            relayed && !known.chain && index === 0 ? (
              <Sentence parts={capitalised(toldBy(chain, ''))} links="select" />
            ) : null
          }
        />
      ))}
      <Coded statement={first} />
    </article>
  );
}

interface PassageViewProps {
  readonly passage: Passage;
  readonly relayed: boolean;
  readonly known: Known;
  /** When it was said, where this passage is the first of its statement. */
  readonly said: string | null;
  /** Through whom it came, likewise. */
  readonly told: React.ReactNode;
}

function PassageView({ passage: { expressed, traces }, relayed, known, said, told }: PassageViewProps) {
  const [first] = traces;
  const statement = first?.chain[0];
  if (!first || !statement) return null;
  const unsure =
    statement.certainty === 'LOW' || expressed.some(({ position }) => isUnsure(first, position?.id));
  return (
    <div className="passage">
      <div className="stances">
        {said !== null && <span className="said">{said}</span>}
        <ul>
          {expressed.length === 0 && (
            <li className="secondary">{known.position === null ? laterWords.reader.noneExpressed : ''}</li>
          )}
          {expressed.map((one) => (
            <ExpressedView key={one.position?.id ?? ''} expressed={one} relayed={relayed} known={known} />
          ))}
        </ul>
      </div>
      {told !== null && <p className="told">{told}</p>}
      {statement.act === 'STANCE' && <p className="told">{laterWords.reader.notInSoManyWords}</p>}
      {unsure && <p className="told">{laterWords.reader.unsure}</p>}
      {traces.map((trace) => (
        <div key={trace.quote.id} className="evidence">
          <QuoteInContext trace={trace} />
          <Whose trace={trace} />
          <Source trace={trace} />
        </div>
      ))}
      {relayed && <Chain trace={first} />}
    </div>
  );
}

const isUnsure = (trace: ReadTraceFragment, position: string | undefined): boolean =>
  trace.chain[0]?.expressions.some((one) => one.position.id === position && one.certainty === 'LOW') ?? false;

interface ExpressedViewProps {
  readonly expressed: Expressed;
  readonly relayed: boolean;
  readonly known: Known;
}

function ExpressedView({ expressed: { position, stance, condition }, relayed, known }: ExpressedViewProps) {
  if (!position || !stance) return null;
  return (
    <li>
      <StanceMark stance={stance} relayed={relayed} />{' '}
      <b>
        {position.id === known.position && stance === 'NEUTRAL'
          ? laterWords.reader.neutral
          : stanceWord(stance)}
      </b>
      {position.id !== known.position && (
        <>
          {' '}
          <SelectLink id={position.id} className="proposition">
            <bdi>{position.proposition}</bdi>
          </SelectLink>
        </>
      )}
      {condition !== null && (
        <span className="condition">
          <b>{laterWords.reader.onlyIf}</b> “<bdi>{condition}</bdi>”
        </span>
      )}
    </li>
  );
}
