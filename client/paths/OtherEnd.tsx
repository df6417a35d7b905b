import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { PathEndSearchDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { HitView } from '../search/HitView.tsx';
import { useRested } from '../search/use-rested.ts';
import { laterWords } from '../wording/later-words.ts';

interface OtherEndProps {
  readonly from: string;
  readonly onEnd: (id: string) => void;
}

/** The other end of a path, sought by its name; a click on the canvas does as well. */
export function OtherEnd({ from, onEnd }: OtherEndProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const query = useRested(text.trim());
  const { data, isError, isPlaceholderData } = useQuery({
    queryKey: ['path end search', query],
    queryFn: ({ signal }) => request(PathEndSearchDocument, { query }, signal),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const hits = query === '' ? [] : (data?.search.edges ?? []).map(({ node }) => node);
  const others = hits.filter(
    ({ node }, at) => node.id !== from && hits.findIndex((hit) => hit.node.id === node.id) === at,
  );
  // Enter takes the first, once it is what the field asks for.
  const first = query === text.trim() && !isPlaceholderData ? others[0] : undefined;
  return (
    <div className="other-end padded" role="presentation" onKeyDown={walk}>
      <h3>{laterWords.paths.choose}</h3>
      <p id={hint} className="secondary">
        {laterWords.paths.chooseHint}
      </p>
      <input
        ref={field}
        type="text"
        aria-label={laterWords.paths.search}
        aria-describedby={hint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing && first !== undefined) onEnd(first.node.id);
        }}
      />
      <p className={data && query !== '' && others.length === 0 ? 'secondary' : 'hidden'} role="status">
        {isError
          ? laterWords.paths.failed
          : data && query !== '' && laterWords.paths.ended(others.length, query)}
      </p>
      <ul aria-label={laterWords.paths.ends}>
        {others.map((hit) => (
          <li key={hit.node.id}>
            <button type="button" className="result" onClick={() => onEnd(hit.node.id)}>
              <HitView hit={hit} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Arrow keys go from the field through what was found and back. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const at = items.findIndex((item) => item === document.activeElement);
  event.preventDefault();
  items[Math.min(Math.max(at + step, 0), items.length - 1)]?.focus();
}
