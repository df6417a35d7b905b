import { useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { replace } from '../address/history.ts';
import { words } from '../wording/words.ts';
import './remarks.css';

interface RemarksProps {
  readonly address: CanvasAddress;
  /** Ids of what a link speaks of and the database no longer has. */
  readonly gone: readonly string[];
}

const lost = { damaged: words.app.addressDamaged, elsewhere: words.app.canvasElsewhere };

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
  const list = new Intl.ListFormat(words.locale).format(
    rest > 0 ? [...names, words.app.moreThings(rest)] : names,
  );
  return words.app.gone(gone.length, list);
}

/** What a link promised and the canvas cannot show, until the reader has read it. */
export function Remarks({ address, gone }: RemarksProps) {
  const [read, setRead] = useState('');
  const all = gone.join(' ');
  return (
    <div className="remarks" role="status">
      {address.lost !== null && (
        <Remark text={lost[address.lost]} onClose={() => replace({ ...address, lost: null })} />
      )}
      {all !== read && all !== '' && <Remark text={goneInWords(gone)} onClose={() => setRead(all)} />}
    </div>
  );
}

function Remark({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <p>
      {text}{' '}
      <button type="button" className="link" onClick={onClose}>
        {words.app.close}
      </button>
    </p>
  );
}
