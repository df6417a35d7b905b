import { useQuery } from '@tanstack/react-query';
import { formatAddress } from '../address/address.ts';
import { CiteQuoteDocument } from '../generated/graphql.ts';
import { ModalDialog } from '../page/ModalDialog.tsx';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';
import { attributionsOf, type CitedQuote } from './cited.ts';
import { CiteForms } from './CiteForms.tsx';
import './cite.css';

interface CiteDialogProps {
  readonly quote: string;
  readonly statement: string | null;
  readonly onClose: () => void;
}

/** The citations of a quote, to be copied or saved. */
export function CiteDialog({ quote: id, statement, onClose }: CiteDialogProps) {
  const { data, error } = useQuery({
    queryKey: ['cite', id],
    queryFn: ({ signal }) => request(CiteQuoteDocument, { id }, signal),
  });
  const node = data?.node;
  const quote = node?.__typename === 'Quote' ? node : null;
  return (
    <ModalDialog title={laterWords.cite.title} className="cite" onClose={onClose}>
      {error && <p role="alert">{laterWords.cite.failed(error.message)}</p>}
      {quote && data && (
        <CiteForms
          quote={quote}
          attributions={attributionsOf(
            id,
            data.trace.edges.map((edge) => edge.node),
          )}
          statement={statement}
          link={permalink(quote)}
        />
      )}
    </ModalDialog>
  );
}

/** Where the quote stands in its document, for anybody. */
function permalink({ id, document }: CitedQuote): string {
  const address = formatAddress({
    screen: 'document',
    document: document.id,
    quote: id,
    selection: null,
    search: '',
  });
  return new URL(address, location.href).href;
}
