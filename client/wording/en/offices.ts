import type { ActorKind, ReadSpeakerFragment } from '../../generated/graphql.ts';

type Speaker = Pick<ReadSpeakerFragment, 'represents'>;
type Body = { readonly id: string; readonly name: string; readonly kind: ActorKind };

const officeWords = new Set(
  (
    'acting adviser affairs agriculture aide ambassador and at chair chairman chairwoman chancellor chief commander culture defence defense ' +
    'delegate delegation deputy development director economy education energy environment envoy executive finance first for foreign former ' +
    'general head health high home industry interior justice labor labour leader member minister ministry national negotiator of office ' +
    'officer president press prime representative science secretary security senior special spokesman spokesperson spokeswoman staff state ' +
    'the to trade transport vice water'
  ).split(' '),
);

/** A role within a sentence: "Foreign Minister" → "foreign minister"; names and abbreviations in it keep their capitals. */
const roleInSentence = (role: string): string =>
  role.replace(/\p{L}+/gu, (word) => (officeWords.has(word.toLowerCase()) ? word.toLowerCase() : word));

/** A name within a sentence, with the article that English wants before unions and the like: "the United States". */
function withArticle(name: string): string {
  const wants =
    /^(United|Coalition)\b|\b(Union|States|Kingdom|Emirates|Republic|Netherlands|Nations|Federation)$/.test(
      name,
    );
  return wants ? `the ${name}` : name;
}

/** "Foreign Minister of Ukraine": the speaker's offices with the bodies they are held in, in the coder's order. */
function officesOf(speaker: Speaker): string | null {
  const offices = speaker.represents.map(({ role, actor }) => {
    if (role === null) return `represents ${withArticle(actor.name)}`;
    return role.includes(actor.name) ? role : `${role} of ${withArticle(actor.name)}`;
  });
  return offices.length === 0 ? null : offices.join(', ');
}

/** "its own foreign minister", where the teller speaks for the body whose words are told; null where it does not. */
function ownOffice(
  teller: Speaker,
  body: Body,
  said: { readonly earliest: string | null } | null,
): string | null {
  const tie = teller.represents.find(({ actor }) => actor.id === body.id);
  if (!tie) return null;
  const whose = body.kind === 'PERSON' || body.kind === 'GROUP' ? 'their' : 'its';
  const over = tie.until?.latest != null && said?.earliest != null && tie.until.latest < said.earliest;
  const office = tie.role === null ? 'representative' : roleInSentence(tie.role);
  return over ? `${whose} former ${office.replace(/^former /, '')}` : `${whose} own ${office}`;
}

/** Offices as parts of sentences. */
export const offices = { roleInSentence, officesOf, ownOffice };
