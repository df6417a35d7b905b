import { words } from '../wording/words.ts';

interface SourceLinkProps {
  /** Where a document was published, as its dataset says. */
  readonly url: string | null;
  readonly className?: string;
}

/** The way to the published document. Nothing where there is none, or no web address: a `javascript:` address must not become a link. */
export function SourceLink({ url, className }: SourceLinkProps) {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer" {...(className !== undefined && { className })}>
      {words.page.source}
    </a>
  );
}
