import { memo } from 'react';
import { useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import { KindIcon } from '../marks/KindIcon.tsx';
import { StanceMark } from '../marks/StanceMark.tsx';
import type { Cell, Named, Quoted } from './cell.ts';

/** What stands in a cell, with its links. Links are reached by Tab from the cell that the keyboard is on, and nowhere else. */
export const CellView = memo(function CellView({
  cell,
  reached,
}: {
  readonly cell: Cell;
  readonly reached: boolean;
}) {
  const { text, look } = cell;
  switch (look.as) {
    case 'waiting':
      return <i className="waiting" />;
    case 'named':
      return (
        <>
          {look.kind !== null && <KindIcon kind={look.kind} />}
          {look.named.map((named, place) => (
            <span key={named.id}>
              {place > 0 && ', '}
              <NamedLink {...named} reached={reached} />
            </span>
          ))}
        </>
      );
    case 'quotes':
      return look.quotes.map((quote, place) => (
        <span key={quote.id}>
          {place > 0 && ' … '}
          <QuoteLink {...quote} reached={reached} />
        </span>
      ));
    case 'stance':
      return (
        <>
          <StanceMark stance={look.stance} relayed={look.relayed} /> {text}
        </>
      );
    case 'date':
      return look.uncertain ? <span className="uncertain">{text}</span> : text;
    case 'said':
      return text !== '' && <q dir="auto">{text}</q>;
    case 'plain':
    case 'number':
      break;
  }
  return <bdi>{text}</bdi>;
});

const tab = (reached: boolean) => (reached ? 0 : -1);

function NamedLink({ id, name, reached }: Named & { readonly reached: boolean }) {
  return (
    <PageLink id={id} tabIndex={tab(reached)}>
      <bdi>{name}</bdi>
    </PageLink>
  );
}

function QuoteLink({ id, document, exact, reached }: Quoted & { readonly reached: boolean }) {
  const to = { screen: 'document', document, quote: id, search: '' } as const;
  const { selection } = useCanvas();
  return (
    <Link to={{ ...to, selection }} tabIndex={tab(reached)} className="table-quote">
      <bdi>{exact}</bdi>
    </Link>
  );
}
