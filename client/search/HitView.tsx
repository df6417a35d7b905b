import type { HitFragment } from '../generated/graphql.ts';
import { words } from '../wording/words.ts';
import { excerpt, type Range } from './excerpt.ts';
import { whereItStands } from './where.ts';

/** What was found, the words searched for marked, and where it stands. */
export function HitView({ hit }: { readonly hit: HitFragment }) {
  const said = hit.field === 'QUOTE';
  const alias = hit.field === 'ALIAS' && hit.node.__typename === 'Actor' ? hit.node.name : null;
  return (
    <>
      <span className={said ? 'result-text said-words' : 'result-text'}>
        {alias !== null && (
          <>
            <bdi>{alias}</bdi> <span className="secondary">{words.search.also} </span>“
          </>
        )}
        <bdi>
          <Marked text={hit.text} ranges={hit.ranges} />
        </bdi>
        {alias !== null && '”'}
      </span>
      <span className="small secondary">
        <bdi>{whereItStands(hit)}</bdi>
      </span>
    </>
  );
}

function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  return excerpt(text, ranges).map((piece) =>
    piece.found ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
  );
}
