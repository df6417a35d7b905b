import { useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { replace } from '../address/history.ts';
import './remarks.css';

interface RemarksProps {
  readonly address: CanvasAddress;
  /** Ids of what a link speaks of and the database no longer has. */
  readonly gone: readonly string[];
}

const lost = {
  damaged: 'This address was cut short or altered: what was on the canvas could not be restored.',
  elsewhere:
    'This canvas was too much for an address: only the page where it was made has it. Ask for it as a file, and drop that on this page.',
} as const;

/** So many are named; more are counted. */
const mostNamed = 5;

/** Of what is gone, all that is left to tell it by is its id: "Actor sybiha (ukraine-peace-talks)". */
function named(id: string): string {
  const [label = '', rest = ''] = id.split(':', 2);
  const dot = rest.indexOf('.');
  return dot < 0 ? `${label} ${rest}` : `${label} ${rest.slice(dot + 1)} (${rest.slice(0, dot)})`;
}

function goneInWords(gone: readonly string[]): string {
  const rest = gone.length - mostNamed;
  const names = gone.slice(0, mostNamed).map(named);
  const list = new Intl.ListFormat('en').format(rest > 0 ? [...names, `${rest} more`] : names);
  return gone.length === 1
    ? `No longer in the data: ${list}.`
    : `${gone.length} things are no longer in the data: ${list}.`;
}

/** What a link promised and the canvas cannot show, until the reader has read it. */
export function Remarks({ address, gone }: RemarksProps) {
  const [read, setRead] = useState<readonly string[] | null>(null);
  return (
    <div className="remarks" role="status">
      {address.lost !== null && (
        <Remark text={lost[address.lost]} onClose={() => replace({ ...address, lost: null })} />
      )}
      {gone.length > 0 && read !== gone && <Remark text={goneInWords(gone)} onClose={() => setRead(gone)} />}
    </div>
  );
}

function Remark({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <p>
      {text}{' '}
      <button type="button" className="link" onClick={onClose}>
        Close
      </button>
    </p>
  );
}
