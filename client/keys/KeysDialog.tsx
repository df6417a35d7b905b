import { Fragment } from 'react';
import { ModalDialog } from '../page/ModalDialog.tsx';
import { laterWords } from '../wording/later-words.ts';
import { type KeyGroup, keyGroups } from './keys.ts';
import './keys.css';

/** All keys there are, in a dialog over the page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalDialog title={laterWords.keys.title} className="keys" onClose={onClose}>
      <div className="keys-text">
        {keyGroups.map((group) => (
          <Group key={group.name} {...group} />
        ))}
      </div>
    </ModalDialog>
  );
}

function Group({ name, lines }: KeyGroup) {
  return (
    <section>
      <h3>{name}</h3>
      <dl>
        {lines.map(({ ways, does }) => (
          <div key={does}>
            <dt>
              {ways.map((keys, place) => (
                <Fragment key={keys.join(' ')}>
                  {place > 0 && ` ${laterWords.keys.or} `}
                  <span className="together">
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </span>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
