import type {
  EdgeType,
  HoldingStance,
  PathNodeFragment,
  ReadStatementFragment,
} from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';
import { ownOffice } from '../wording/offices.ts';
import { laterWords } from '../wording/later-words.ts';

/** A piece of a sentence: words of the product; a name of the data; the words by which somebody spoke, verbatim. */
export type Piece = string | { readonly name: string; readonly id: string } | { readonly cue: string };

/** A drawn edge as a path has it. */
export interface PathEdge {
  readonly id: string;
  readonly type: EdgeType;
  /** Global ids. */
  readonly source: string;
  readonly target: string;
  /** Of a holding. */
  readonly stance: HoldingStance | null;
  readonly statementCount: number;
}

/** Both ends of an edge. */
export interface Ends {
  readonly source: PathNodeFragment;
  readonly target: PathNodeFragment;
}

type Statement = Pick<ReadStatementFragment, 'act' | 'cue' | 'said' | 'actor'>;

/** What a node goes by: a name, a proposition, a title. */
export function nameOfNode(node: PathNodeFragment): string {
  if ('name' in node) return node.name;
  if ('proposition' in node) return node.proposition;
  return 'title' in node ? node.title : laterWords.paths.gone;
}

const named = (node: PathNodeFragment): Piece => ({ name: nameOfNode(node), id: node.id });

/**
 * An edge as a sentence, without its full stop: evidence edges by the newest statement behind them, with the words by which it was said and
 * through whom it came ("The United States had told Ukraine, as its own foreign minister, Andrii Sybiha, told reporters"); the coder's edges
 * in the coder's words.
 * @param chain of the trace that is read: who said it, then who passed it on; empty while that is not known
 */
export function sentenceOf(edge: PathEdge, ends: Ends, chain: readonly Statement[]): Piece[] {
  const { source, target } = ends;
  const [first] = chain;
  const verb = laterWords.paths.verbs[edge.type];
  switch (edge.type) {
    case 'HOLDS': {
      const stance = edge.stance === null ? verb : laterWords.paths.stances[edge.stance];
      const cue = first ? [' (', ...spoken(first), ')'] : [];
      return [named(source), stance, named(target), ...cue, ...toldBy(chain)];
    }
    case 'RELAYS':
      // Who passed it on stands in the chain.
      if (!first) return [named(source), verb, named(target)];
      return [named(target), ' ', ...spoken(first), ...toldBy(chain)];
    case 'ADDRESSES':
      return [named(source), ...toWhom(target, first, laterWords.paths.speakingTo, verb), ...toldBy(chain)];
    case 'MENTIONS':
      return [named(source), ...toWhom(target, first, laterWords.paths.speakingOf, verb), ...toldBy(chain)];
    case 'ANSWERS':
      return [named(source), ...toWhom(target, first, laterWords.paths.answering, verb), ...toldBy(chain)];
    case 'REPRESENTS':
    case 'MEMBER_OF':
      return [named(source), verb, named(target), ...tieOf(edge, ends)];
    case 'ABOUT':
    case 'CONTRADICTS':
    case 'REFINES':
    case 'PUBLISHED_BY':
    case 'RETELLS':
    default:
      return [named(source), verb, named(target)];
  }
}

/** The words by which somebody spoke; where nothing was said aloud, that. */
const spoken = ({ cue, act }: Statement): Piece[] =>
  act === 'STANCE' ? [{ cue }, laterWords.paths.notInWords] : [{ cue }];

/** " had told Ukraine": where the words themselves name whom they were to, he is named in them; else behind them. */
function toWhom(
  target: PathNodeFragment,
  statement: Statement | undefined,
  lead: string,
  verb: string,
): Piece[] {
  if (!statement) return [verb, named(target)];
  const { cue } = statement;
  const name = nameOfNode(target);
  const at = cue.indexOf(name);
  if (at < 0) return [' ', ...spoken(statement), lead, named(target)];
  const [before, after] = [cue.slice(0, at), cue.slice(at + name.length)];
  const pieces: Piece[] = [{ cue: before.trimEnd() }, ' ', named(target), { cue: after }];
  return [
    ' ',
    ...pieces.filter((piece) => typeof piece === 'string' || !('cue' in piece) || piece.cue !== ''),
  ];
}

/** ", as its own foreign minister, Andrii Sybiha, told reporters": everybody the words came through. */
function toldBy(chain: readonly Statement[]): Piece[] {
  return chain.slice(1).flatMap((teller, index): Piece[] => {
    const told = chain[index];
    const own = told && ownOffice(teller.actor, told.actor, teller.said);
    const name = { name: teller.actor.name, id: teller.actor.id };
    const lead: Piece[] = own
      ? [`${laterWords.paths.asTold}${own}, `, name, ', ']
      : [laterWords.paths.asTold, name, ' '];
    return lead.concat(spoken(teller));
  });
}

/** " as Foreign Minister since 2024": what the coder noted of a tie. */
function tieOf({ type }: PathEdge, { source, target }: Ends): string[] {
  if (source.__typename !== 'Actor') return [];
  const ties = type === 'REPRESENTS' ? source.represents : source.memberOf;
  const tie = ties.find(({ actor }) => actor.id === target.id);
  const [since, until] = [inWords(tie?.since?.edtf), inWords(tie?.until?.edtf)];
  return [
    ...(tie?.role == null ? [] : [laterWords.paths.as(tie.role)]),
    ...(since === null ? [] : [laterWords.paths.since(since)]),
    ...(until === null ? [] : [laterWords.paths.until(until)]),
  ];
}
