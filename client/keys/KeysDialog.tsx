import { Fragment } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../marks/Icon.tsx';
import { laterWords } from '../wording/later-words.ts';
import { type KeyGroup, keyGroups } from './keys.ts';
import './keys.css';

/** All keys there are, in a dialog over the page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalOverlay
      className="keys-veil"
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="keys-panel">
        <Dialog className="keys">
          <Heading slot="title">{laterWords.keys.title}</Heading>
          <Button slot="close" className="button bare" aria-label={laterWords.keys.close}>
            <Icon name="close" />
          </Button>
          <div className="keys-text">
            {keyGroups.map((group) => (
              <Group key={group.name} {...group} />
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
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
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
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
