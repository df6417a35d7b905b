import { laterWords } from '../wording/later-words.ts';
import { words } from '../wording/words.ts';
import { type Cited, expressedInWords, whenOf, whoOf } from './cited.ts';

/**
 * A quote as an annotation of W3C's Web Annotation Data Model, in JSON-LD: who said what with it, on the words in their document.
 * Positions count code points, as `Quote.selector` gives them.
 * @param pageOf address of the page about a node, whole
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationOf({ quote, attribution, link }: Cited, pageOf: (id: string) => string): object {
  const { document } = quote;
  const { dataset, publisher, published, language, rights, url } = document;
  const page = link.split('?')[0] ?? link;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: link,
    type: 'Annotation',
    motivation: 'describing',
    created: `${dataset.coding.on}T00:00:00Z`,
    creator: { name: dataset.coding.coder },
    body: attribution ? bodiesOf(attribution, pageOf) : [],
    target: {
      type: 'SpecificResource',
      source: {
        id: webAddress(url) ?? page,
        type: 'Text',
        'dc:title': document.title,
        ...(publisher && { creator: { id: pageOf(publisher.id), name: publisher.name } }),
        ...(published && { 'dc:date': published.edtf }),
        ...(language !== null && { language }),
        ...(rights !== null && rightsOf(rights)),
      },
      selector: quote.selector,
    },
    canonical: link,
    via: page,
  };
}

function bodiesOf(attribution: NonNullable<Cited['attribution']>, pageOf: (id: string) => string): object[] {
  const [first] = attribution.chain;
  const said = attribution.expressed.map(expressedInWords);
  const what = said.length === 0 ? laterWords.cite.expressesNone : said.join('; ');
  return [
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: words.locale,
      value: `${whoOf(attribution)}, ${whenOf(attribution)}: ${what}`,
      ...(first && { creator: { id: pageOf(first.actor.id), name: first.actor.name } }),
      ...(first?.said && { 'dc:date': first.said.edtf }),
    },
    ...attribution.expressed.map(({ position }) => ({
      type: 'SpecificResource',
      purpose: 'classifying',
      source: pageOf(position.id),
    })),
  ];
}

/** Terms of use by their address where they are one: the model wants an IRI; else in words. */
const rightsOf = (rights: string) => (webAddress(rights) ? { rights } : { 'dc:rights': rights });

const webAddress = (text: string | null): string | null =>
  text !== null && /^https?:\/\/\S+$/i.test(text) ? text : null;
