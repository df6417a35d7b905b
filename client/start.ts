import { startWorker } from './canvas/worker/worker.ts';
import { parseFilter } from './filter/filter-address.ts';
import { graphQuestion } from './filter/graph-question.ts';
import { OpenDocumentDocument, OpeningGraphDocument } from './generated/graphql.ts';
import { phone } from './page/phone.ts';
import { askAhead, bodyOf } from './request/ahead.ts';
import { startTheme } from './theme/theme.ts';

/** Begins what the first drawing waits for longest, while the page's own code is still on its way: this is small, and needs no package. */
function start({ pathname, search, hash }: Location): void {
  const query = new URLSearchParams(search);
  // An id that is written otherwise is asked for by the page.
  const [, id] = /^\/document\/(Document:[a-z0-9.-]+)\/?$/.exec(pathname) ?? [];
  if (id !== undefined) askAhead(bodyOf(OpenDocumentDocument, { id, quote: query.get('quote') || null }));
  // What is packed into an address takes more than this to read.
  if (pathname !== '/' || hash !== '') return;
  if (query.get('view') !== 'free')
    askAhead(bodyOf(OpeningGraphDocument, graphQuestion(parseFilter(query), null)));
  if (!matchMedia(phone).matches) startWorker();
}

start(location);
void import('./main.tsx');
startTheme();
