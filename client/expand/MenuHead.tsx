import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import type { Address, CanvasAddress } from '../address/address.ts';
import { focusingOn } from '../address/focusing.ts';
import { Link } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import { readingPaths } from '../address/paths.ts';
import type { NodeMenuQuery } from '../generated/graphql.ts';
import { kindWord } from '../wording/kind-word.ts';
import { laterWords } from '../wording/later-words.ts';

type MenuNode = NonNullable<NodeMenuQuery['node']>;

interface MenuHeadProps {
  readonly node: MenuNode;
  readonly address: CanvasAddress;
  readonly onClose: () => void;
}

/** What the node is called and what it is; the ways to read it and into its middle. */
export function MenuHead({ node, address, onClose }: MenuHeadProps) {
  const { id } = node;
  const told = toldOf(node);
  const read: CanvasAddress = { ...address, selection: id, also: [], shut: false, paths: null };
  const focus = focusingOn({ ...address, shut: true }, id);
  const canFocus = node.__typename !== 'Event' && node.__typename !== 'Document';
  return (
    <header className="node-menu-head">
      <Heading slot="title" level={2}>
        <bdi>{told.name}</bdi>
      </Heading>
      <p className="secondary">{told.kind}</p>
      <p className="node-menu-ways">
        <Way to={read} onClose={onClose}>
          {told.read}
        </Way>
        {node.__typename === 'Document' && (
          <Way
            to={{ screen: 'document', document: id, quote: null, selection: address.selection, search: '' }}
            onClose={onClose}
          >
            {laterWords.expand.openDocument}
          </Way>
        )}
        {canFocus && (address.view !== 'focus' || address.focus !== id) && (
          <Way to={focus} onClose={onClose}>
            {laterWords.expand.focus}
          </Way>
        )}
        {node.__typename !== 'Document' && (
          <PageLink id={id} onFollow={onClose}>
            {laterWords.dossier.page}
          </PageLink>
        )}
        <Way to={readingPaths(address, id)} onClose={onClose}>
          {laterWords.paths.pathTo}
        </Way>
      </p>
    </header>
  );
}

/** A link of the menu, which closes it. */
function Way({
  to,
  onClose,
  children,
}: {
  readonly to: Address;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Link to={to} onFollow={onClose}>
      {children}
    </Link>
  );
}

interface Told {
  readonly name: string;
  readonly kind: string;
  /** What the link to the reader says. */
  readonly read: string;
}

const { kinds, read, readQuotes, readStatements: reading } = laterWords.expand;

/** What the menu calls a node; other things than nodes of the graph have no menu. */
export function toldOf(node: MenuNode): Told {
  switch (node.__typename) {
    case 'Actor':
      return { name: node.name, kind: kindWord(node.actorKind), read: reading(node.statements.totalCount) };
    case 'Position':
      return { name: node.proposition, kind: kinds.position, read: reading(node.statements.totalCount) };
    case 'Event':
      return { name: node.name, kind: kinds.event, read: reading(node.statements.totalCount) };
    case 'Document':
      return { name: node.title, kind: kinds.document, read: readQuotes(node.quotes.totalCount) };
    case 'Issue':
      return { name: node.name, kind: kinds.issue, read };
    case 'Dataset':
    case 'Holding':
    case 'Quote':
    case 'Statement':
    default:
      return { name: node.id, kind: '', read };
  }
}
