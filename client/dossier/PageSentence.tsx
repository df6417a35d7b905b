import { Fragment } from 'react';
import { PageLink } from '../address/PageLink.tsx';
import type { Part } from '../reader/sentence.ts';

/** A sentence whose names, isolated, lead to their pages. */
export function PageSentence({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map((part, index) => {
    const key = `${index}`;
    if (typeof part === 'string') return <Fragment key={key}>{part}</Fragment>;
    const name = <bdi>{part.name}</bdi>;
    return (
      <b key={key} className="name">
        {part.id === null ? name : <PageLink id={part.id}>{name}</PageLink>}
      </b>
    );
  });
}
