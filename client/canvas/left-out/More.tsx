import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { apart } from '../../page/apart.tsx';
import type { MoreListProps } from './MoreList.tsx';
import './left-out.css';

const MoreList = apart(async () => (await import('./MoreList.tsx')).MoreList);

interface MoreProps extends Omit<MoreListProps, 'onChosen'> {
  /** "and 312 more": what the button says. */
  readonly label: string;
  /** What it says to a screen reader, where the label is short. */
  readonly name?: string;
  readonly title: string;
  readonly className: string;
  /** Said over the list. */
  readonly children?: ReactNode;
}

/** "and 312 more": leads to a list of them, to search in, to read from, and to bring in from. */
export function More({ label, name, title, className, children, ...list }: MoreProps) {
  return (
    <DialogTrigger>
      <Button className={className} {...(name !== undefined && { 'aria-label': name })}>
        {label}
      </Button>
      <Popover className="more-panel" placement="top">
        <Dialog className="more-dialog" aria-label={title}>
          {({ close }) => (
            <>
              {children}
              <MoreList {...list} onChosen={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
