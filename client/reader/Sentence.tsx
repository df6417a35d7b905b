import { Fragment, type ReactNode } from 'react';
import { SelectLink } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import type { Part } from './sentence.ts';

interface SentenceProps {
  readonly parts: readonly Part[];
  /** What a name with an id leads to: it is selected on the canvas, or its page is opened; null where it is only read. */
  readonly links: 'select' | 'page' | null;
}

/** A sentence with its names isolated, so that a right-to-left name does not turn the words around it. */
export function Sentence({ parts, links }: SentenceProps) {
  return parts.map((part, index) => {
    const key = `${index}`;
    if (typeof part === 'string') return <Fragment key={key}>{part}</Fragment>;
    const name = <bdi>{part.name}</bdi>;
    return (
      <b key={key} className="name">
        {part.id === null ? name : linked(part.id, name, links)}
      </b>
    );
  });
}

function linked(id: string, name: ReactNode, links: SentenceProps['links']): ReactNode {
  if (links === 'select') return <SelectLink id={id}>{name}</SelectLink>;
  return links === 'page' ? <PageLink id={id}>{name}</PageLink> : name;
}
