import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';
import { FindActorsDocument } from '../generated/graphql.ts';
import { KindIcon } from '../marks/KindIcon.tsx';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';
import type { ActorNode } from './dossier-nodes.ts';

/** "Compare with …": those it agrees and disagrees with most, or whoever is looked for by name. */
export function ComparePicker({ id, actor }: { readonly id: string; readonly actor: ActorNode }) {
  return (
    <DialogTrigger>
      <Button className="button">{laterWords.dossier.compareWith}</Button>
      <Popover className="compare-panel" placement="bottom end" offset={6}>
        <Dialog aria-label={laterWords.dossier.compareWith}>
          {({ close }) => <Picker id={id} actor={actor} onPicked={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface PickerProps {
  readonly id: string;
  readonly actor: ActorNode;
  readonly onPicked: () => void;
}

function Picker({ id, actor: { agrees, disagrees }, onPicked }: PickerProps) {
  const { selection } = useCanvas();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ['actors by name', asked],
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request(FindActorsDocument, { text: asked }, signal),
  });
  const near = [...agrees, ...disagrees].map(({ actor }) => actor);
  const found = asked === '' ? near : (data?.actors.edges.map(({ node }) => node) ?? []);
  const offered = [...new Map(found.map((each) => [each.id, each])).values()].filter(
    (each) => each.id !== id,
  );
  return (
    <>
      <input
        type="search"
        aria-label={laterWords.dossier.findActor}
        placeholder={laterWords.dossier.findActor}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul>
        {offered.map((each) => (
          <li key={each.id}>
            <KindIcon kind={each.kind} />
            <Link
              to={{ screen: 'dossier', about: id, against: each.id, selection, search: '' }}
              onFollow={onPicked}
            >
              <bdi>{each.name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <p role="status" className="secondary">
        {asked !== '' && data !== undefined && offered.length === 0 ? laterWords.dossier.noActor : ''}
      </p>
    </>
  );
}
