import { blocks } from './blocks.ts';
import { cite } from './cite.ts';
import { document } from './document.ts';
import { dossier } from './dossier.ts';
import { expand } from './expand.ts';
import { files } from './files.ts';
import { focus } from './focus.ts';
import { keys } from './keys.ts';
import { newData } from './new-data.ts';
import { paths } from './paths.ts';
import { query } from './query.ts';
import { save } from './save.ts';
import { selection } from './selection.ts';
import { reader } from './reader.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { views } from './views.ts';
import { welcome } from './welcome.ts';

/** The English words of what is opened later: pages, panels and dialogs whose code is fetched when they are first used. */
export const englishLater = {
  blocks,
  cite,
  document,
  dossier,
  expand,
  files,
  focus,
  keys,
  newData,
  paths,
  query,
  save,
  selection,
  reader,
  table,
  timeline,
  views,
  welcome,
};
