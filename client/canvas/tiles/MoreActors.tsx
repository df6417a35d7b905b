import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { KindIcon } from '../../marks/KindIcon.tsx';
import { counted } from '../../wording/counted.ts';
import type { DrawnActor } from '../model.ts';
import { pageOf, ShowMore } from '../ShowMore.tsx';

interface MoreActorsProps {
  /** Those without a place, those who hold most first. */
  readonly actors: readonly DrawnActor[];
  readonly holdingsOf: (actor: string) => number;
  readonly onSelect: (id: string) => void;
}

/** "and 249 more actors": leads to a list of them, to search in and to pick from. */
export function MoreActors({ actors, holdingsOf, onSelect }: MoreActorsProps) {
  const [text, setText] = useState('');
  const [pages, setPages] = useState(1);
  const wanted = text.trim().toLocaleLowerCase();
  const found = actors.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const shown = found.slice(0, pageOf * pages);
  return (
    <DialogTrigger>
      <Button className="tiles-more">and {counted(actors.length, 'more actor')}</Button>
      <Popover className="more-actors" placement="top">
        <Dialog className="more-actors-dialog" aria-label="More actors">
          {({ close }) => (
            <>
              <input
                type="search"
                aria-label="Search in these actors"
                placeholder="Search"
                value={text}
                onChange={({ target }) => {
                  setText(target.value);
                  setPages(1);
                }}
              />
              <ul>
                {shown.map(({ id, name, kind }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={`actor-pill ${kind.toLowerCase()}`}
                      onClick={() => {
                        onSelect(id);
                        close();
                      }}
                    >
                      <KindIcon kind={kind} />
                      <bdi>{name}</bdi>
                      <span className="actor-count">{holdingsOf(id)}</span>
                    </button>
                  </li>
                ))}
              </ul>
              {found.length === 0 && <p>None of them.</p>}
              <ShowMore
                shown={shown.length}
                all={found.length}
                what="actors"
                onMore={() => setPages(pages + 1)}
              />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
