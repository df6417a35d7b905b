/** The words of generated datasets: a country that does not exist, its people, and what they argue about. All invented. */

const FIRST =
  `Ada Bero Cilla Dario Edda Falk Gita Hanno Ilka Jarno Keta Ludo Mira Nilo Orla Pavo Quinta Rasmo Sela Tamo Ulla Vito
Wanda Xeno Yara Zeno Alma Bruno Cora Denn Elin Fedor Gesa Hugo Ines Jorek Kaja`.split(/\s+/u);
const LAST =
  `Abren Balko Corvan Dremel Estrik Fallo Gardin Hestra Imbel Jantz Kovel Lumner Marsk Norvel Ostrin Pellan Quist Rovan
Selnik Tolen Umbar Varek Welsing Xanter Yelk Zorin Adlam Brisko Cander Dovic Elster Forsk Grimal Hurnik Iskar Jelven Karst Lorvik
Munder Nastel Orvik Pranz Querin Rusko Stelling Tarnow Ulvik Vendel Wostra Yarrow Zelten Askin Borlan`.split(
    /\s+/u,
  );
const PLACE_HEADS = 'Ost Lor Var Mel Tar Gris Hol Nev Sand Ulm Brek Fen'.split(' ');
const PLACE_TAILS = 'avia ra en dorf ika holm mark stad ona bruck elle gard'.split(' ');

/** As many invented places as there are numbers below 144, then the same again. */
const place = (index: number): string =>
  `${at(PLACE_HEADS, index)}${at(PLACE_TAILS, Math.floor(index / PLACE_HEADS.length) + index)}`;

export type GeneratedKind = 'PERSON' | 'STATE' | 'ORGANISATION' | 'COALITION' | 'GROUP' | 'MEDIA';

const BODIES = {
  STATE: ['%', 'Republic of %', 'Free City of %'],
  ORGANISATION: ['Water Board of %', '% Farmers’ Union', 'University of %', '% Bridge Company'],
  COALITION: ['% Compact', 'Friends of the % Treaty'],
  GROUP: ['Unnamed officials of %', 'Ferrymen of %', 'Families of the % valley'],
  MEDIA: ['The % Courier', 'Radio %', '% Weekly'],
} as const;

/** The name of the actor that is number `index` of its kind; no two are alike below 144. */
export function nameOf(kind: GeneratedKind, index: number): string {
  if (kind === 'PERSON')
    return `${at(FIRST, index)} ${at(LAST, index * 7 + Math.floor(index / FIRST.length))}`;
  return at(BODIES[kind], index).replace('%', place(index));
}

export const ROLES = ['Water minister', 'Speaker', 'President', 'Chief engineer', 'Envoy', 'Mayor'];
export const ISSUES =
  'The dam|River tolls|Fishing rights|The ford at Melen|Border posts|Harvest tax|Ferry service|Flood insurance|Salt trade|Schools|Rail link|Grazing land|The treaty of Holm|Power lines|Prisoners|Language of courts|Pensions|Forests|Market days|Old debts'.split(
    '|',
  );
export const EVENTS =
  'Talks at the ford|River summit|Hearing on the dam|Harvest fair|Meeting of mayors|Signing at Holm'.split(
    '|',
  );

const SUBJECTS =
  'The dam on the Lorra|The toll on the upper ford|The ferry between the two banks|The treaty of Holm|The fishing season|The border post at Melen|The harvest tax|The flood fund|The salt road|The joint water board|The bridge at Tarnow|The rail link to the coast|The power line through the valley|The school in the border villages|The grazing land above the lake|The exchange of prisoners|The court of arbitration|The pension of the dam workers|The forest on the eastern slope|The market at the bridge|The debt of the old river company|The survey of the river bed|The night curfew|The observers’ mission'.split(
    '|',
  );
const ACTIONS =
  'should be opened to both sides|should be closed|must be paid for by those who use it|can be shared by the villages on either bank|ought to be put to a vote|has to be rebuilt|should be placed under a common board|may be sold to a private company|must stay as it is|should be moved downstream|can only be settled by the two presidents|needs a guarantee that courts can enforce|should be extended for ten years|must be ended|should be watched by neutral observers|can be given up in exchange for water|belongs to the people of the valley|should be financed from the flood fund|must not be part of any agreement|needs new rules that both parliaments approve|should begin again|can wait until the talks are over|should be halved|must be recognised by Ostavia'.split(
    '|',
  );
const TAILS = [
  '',
  ' before the next harvest',
  '',
  ' as long as no survey of the river bed has been published',
  ' at once',
  '',
  ' within two years',
  ' under the rules of the treaty of Holm',
  '',
  ' with the consent of the farmers on both banks',
  ' and not by decree',
  ' even against the will of the water board',
  '',
  ' by the end of the year',
  ' whatever the coast demands',
  ' for as long as the talks go on',
];

/** What can be supported or opposed; no two are alike below 9,000. Without its full stop. */
export function proposition(index: number): string {
  const round = Math.floor(index / (SUBJECTS.length * ACTIONS.length));
  const action = Math.floor(index / SUBJECTS.length) + index;
  return `${at(SUBJECTS, index)} ${at(ACTIONS, action)}${at(TAILS, index * 5 + round)}`;
}

export const CUES = ['said', 'told reporters', 'wrote', 'insisted', 'told the parliament', 'repeated'];
export const CONDITIONS = [
  'if the survey allows it',
  'provided that the other side signs first',
  'once the prisoners are home',
  'if the farmers are paid',
];

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
