import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Address } from '../address/address.ts';
import { FirstLoadFailed } from '../app/States.tsx';
import { NothingThere } from '../reader/NothingThere.tsx';
import { NotFound } from '../request/errors.ts';
import { laterWords } from '../wording/later-words.ts';
import { DocumentPage } from './DocumentPage.tsx';
import { documentQuery } from './document-query.ts';
import '../reader/fonts.css';
import '../reader/words.css';
import './document.css';

export type DocumentAddress = Extract<Address, { screen: 'document' }>;

/** A document with all the words that were quoted from it marked, and beside them who said what with them. */
export default function DocumentScreen({ address }: { readonly address: DocumentAddress }) {
  const { data, error, refetch } = useQuery(documentQuery(useQueryClient(), address.document, address.quote));
  if (data) return <DocumentPage document={data} address={address} />;
  if (data === undefined && error && !(error instanceof NotFound)) {
    return (
      <main>
        <FirstLoadFailed error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (data === undefined && !error) return <main className="page" aria-busy="true" />;
  return (
    <main className="page">
      <NothingThere title={laterWords.document.none} id={address.document} />
    </main>
  );
}
