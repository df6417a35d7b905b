const of = 'ukraine-peace-talks';
const sybiha = `Actor:${of}.sybiha`;
const onTrump = `HOLDS~${sybiha}~Position:${of}.only-trump`;

const drawn = (page) => page.locator('[data-drawn=true]').waitFor();

/** What is taken of the running product: where, how wide, and what has to be there before. */
export const scenes = [
  {
    name: 'canvas',
    path: `/?selected=${onTrump}`,
    ready: (page) => page.getByText('verified').first().waitFor(),
  },
  { name: 'relations', path: '/?view=relations', ready: drawn },
  { name: 'focus', path: `/?view=focus&focus=Actor:${of}.ukraine`, ready: drawn },
  {
    name: 'compare',
    path: `/?selected=${sybiha}&also=Actor:${of}.ukraine`,
    ready: (page) => page.locator('.selection-panel .stand').first().waitFor(),
  },
  {
    name: 'document',
    path: `/document/Document:${of}.interview-retelling`,
    ready: (page) => page.locator('.margin-notes .note').first().waitFor(),
  },
  {
    name: 'dossier',
    path: `/dossier/${sybiha}`,
    theme: 'dark',
    ready: (page) => page.getByRole('heading', { level: 2 }).first().waitFor(),
  },
  { name: 'timeline', path: '/?timeline=open', ready: drawn },
  {
    name: 'table',
    path: '/?table=statements&height=whole',
    ready: (page) => page.getByRole('row').nth(3).waitFor(),
  },
  {
    name: 'query',
    path: '/graphql',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Where two actors stand' }).click();
      await page.getByRole('button', { name: 'Run' }).click();
      await page.getByRole('tab', { name: 'Graph' }).click();
      await drawn(page);
    },
  },
  {
    name: 'save',
    path: '/?view=focus',
    ready: async (page) => {
      await drawn(page);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Save what is drawn …' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'phone',
    path: `/?selected=${onTrump}`,
    width: 390,
    height: 780,
    ready: (page) => page.getByText('verified').first().waitFor(),
  },
];
