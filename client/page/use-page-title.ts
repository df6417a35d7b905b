import { useEffect } from 'react';
import { words } from '../wording/words.ts';

/** Names the page in the browser's tab and history, and to a screen reader that comes to it: by what the screen shows, then the product. */
export function usePageTitle(shown: string): void {
  useEffect(() => {
    document.title = words.app.pageTitle(shown);
  }, [shown]);
}
