import type { ReadSpeakerFragment } from '../generated/graphql.ts';
import { laterWords } from '../wording/later-words.ts';
import { officesOf, ownOffice } from '../wording/offices.ts';

const says = laterWords.reader.told;

/** A piece of a sentence: words of the product, or a name from the data (bold, isolated, and a link where it has an id). */
export type Part = string | { readonly name: string; readonly id: string | null };

/** Statements from the holder's on, each told by the next. */
type Chain = readonly {
  readonly said: { readonly earliest: string | null } | null;
  readonly actor: Pick<ReadSpeakerFragment, 'id' | 'name' | 'kind' | 'represents'>;
}[];

/** ", as told by its own foreign minister, Andrii Sybiha": how the words of one came through the next, to the end of the chain. */
export function toldBy(chain: Chain, separator = says.between): Part[] {
  return chain.slice(1).flatMap((teller, index) => {
    const told = chain[index];
    const own = told && ownOffice(teller.actor, told.actor, teller.said);
    const name = { name: teller.actor.name, id: teller.actor.id };
    const lead = index === 0 ? separator : says.between;
    if (own) return [`${lead}${says.byOwn(own)}`, name];
    const offices = officesOf(teller.actor);
    const by = `${lead}${says.by}`;
    return offices === null ? [by, name] : [by, name, says.inOffice(offices)];
  });
}

/** Who speaks, in which office, and through whom. */
export function speakerSentence(chain: Chain, withOffice: boolean): Part[] {
  const [first] = chain;
  if (!first) return [];
  const offices = withOffice ? officesOf(first.actor) : null;
  const name = { name: first.actor.name, id: first.actor.id };
  return [name, ...(offices === null ? [] : [says.inOffice(offices)]), ...toldBy(chain)];
}

/** A sentence as plain text. */
export const plainText = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');

/** The same with a capital first letter where the sentence begins with words of the product. */
export function capitalised(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  if (typeof first !== 'string') return [...parts];
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest];
}
