import type { ReadCoderFragment, ReadEdgeQuery, ReadTieFragment } from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import { QuoteInContext } from './QuoteInContext.tsx';
import { Source } from './Source.tsx';
import type { EdgeSubject } from './subject.ts';
import './coder-edge.css';

type EdgeNode = ReadEdgeQuery['graph']['nodes'][number];

/** The dataset in whose entry an edge is written: that of the node it starts from. */
function datasetOf(node: EdgeNode): ReadCoderFragment | null {
  if (node.__typename === 'Actor') return node.actorDataset;
  if (node.__typename === 'Position') return node.positionDataset;
  return node.__typename === 'Document' ? node.documentDataset : null;
}

function tieOf(node: EdgeNode, { type, target }: EdgeSubject): ReadTieFragment | null {
  if (node.__typename !== 'Actor') return null;
  const ties = type === 'REPRESENTS' ? node.represents : node.memberOf;
  return ties.find(({ actor }) => actor.id === target) ?? null;
}

/** What a coder noted between two things, without anybody having said it: role and dates, quotes if any, and who the coder was. */
export function CoderEdge({ edge, source }: { readonly edge: EdgeSubject; readonly source: EdgeNode }) {
  const tie = tieOf(source, edge);
  const dataset = datasetOf(source);
  const since = inWords(tie?.since?.edtf);
  const until = inWords(tie?.until?.edtf);
  return (
    <div className="padded">
      <dl className="facts">
        {tie && <Fact term={laterWords.reader.terms.role} text={tie.role ?? laterWords.reader.terms.none} />}
        {since !== null && <Fact term={laterWords.reader.terms.since} text={since} />}
        {until !== null && <Fact term={laterWords.reader.terms.until} text={until} />}
        {dataset && <Fact term={laterWords.reader.terms.dataset} text={dataset.title} />}
        {dataset && (
          <Fact
            term={laterWords.reader.terms.coder}
            text={`${dataset.coding.coder}, ${inWords(dataset.coding.on) ?? dataset.coding.on} · ${laterWords.reader.methods[dataset.coding.method]}`}
          />
        )}
      </dl>
      {tie?.quotes.map((quote) => {
        const trace = {
          quote,
          verified: quote.verified,
          retelling: false,
          stance: null,
          condition: null,
          position: null,
          chain: [],
        };
        return (
          <div key={quote.id} className="evidence">
            <QuoteInContext trace={trace} />
            <Source trace={trace} />
          </div>
        );
      })}
      {(tie?.quotes.length ?? 0) === 0 && <p className="box">{laterWords.reader.noWordsBehind}</p>}
    </div>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
    </div>
  );
}
