import type { Address } from '../address/address.ts';

export type DossierAddress = Extract<Address, { screen: 'dossier' }>;

/** All that is known of an actor, a position, an issue or an event, to be read from top to bottom. */
export default function DossierScreen({ address }: { readonly address: DossierAddress }) {
  return (
    <main className="page message">
      <code>{address.about}</code>
    </main>
  );
}
