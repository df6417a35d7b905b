import { useEffect, useRef, useState } from 'react';
import type { QueryAddress } from '../address/address.ts';
import type { Asked } from '../address/asked.ts';
import { currentAddress, replace } from '../address/history.ts';
import { firstExample } from './examples.ts';
import { useKept } from './keeping.ts';

/** How long the typing has to rest before the address follows, in milliseconds. Browsers let a page write its address only so often. */
const rest = 400;

const same = (one: Asked, other: Asked): boolean =>
  one.query === other.query && one.variables === other.variables;

/**
 * What is in the editors: as the address has it, and the address as it is typed once the typing rests; where the address leaves it open, what
 * was asked last. `take` puts another question there, whose address its caller goes to.
 */
export function useDraft({ asked }: QueryAddress) {
  const { history } = useKept();
  const [draft, setDraft] = useState<Asked>(asked ?? history[0] ?? firstExample.asked);
  const [shown, setShown] = useState(asked);
  if (shown !== asked) {
    // The address changed: by a choice, by going back, or because it followed the typing.
    setShown(asked);
    if (asked !== null && !same(asked, draft)) setDraft(asked);
  }
  const typed = useRef(false);
  useEffect(() => {
    if (!typed.current) return undefined;
    const timer = setTimeout(() => {
      typed.current = false;
      const address = currentAddress();
      if (address.screen === 'query') replace({ ...address, asked: draft, lost: null });
    }, rest);
    return () => clearTimeout(timer);
  }, [draft]);
  const type = (next: Asked) => {
    typed.current = true;
    setDraft(next);
  };
  const take = (next: Asked) => {
    typed.current = false;
    setDraft(next);
  };
  return { draft, type, take };
}
