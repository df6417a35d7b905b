import { Fragment } from 'react';
import { SelectLink } from '../address/Link.tsx';
import type { Part } from './sentence.ts';

/** A sentence with its names isolated, so that a right-to-left name does not turn the words around it. Names with an id select it. */
export function Sentence({ parts, links }: { readonly parts: readonly Part[]; readonly links: boolean }) {
  return parts.map((part, index) => {
    const key = `${index}`;
    if (typeof part === 'string') return <Fragment key={key}>{part}</Fragment>;
    const name = <bdi>{part.name}</bdi>;
    return (
      <b key={key} className="name">
        {links && part.id !== null ? <SelectLink id={part.id}>{name}</SelectLink> : name}
      </b>
    );
  });
}
