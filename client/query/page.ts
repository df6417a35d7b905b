import '@fontsource-variable/source-sans-3/wght.css';
import { json } from '@codemirror/lang-json';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { graphql, updateSchema } from 'cm6-graphql';
import { startTheme } from '../theme/theme.ts';
import { ask, type Outcome } from './ask.ts';
import { createEditor, readable, setText, writable } from './editor.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { fieldHover } from './hover.ts';
import { fetchSchema } from './schema.ts';
import '../theme/tokens.css';
import '../theme/base.css';
import './page.css';

startTheme();

const runs = Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (void run(), true) }]));
const [first] = EXAMPLES;
const query = createEditor(place('query'), 'Query', first.query, [runs, writable, graphql(), fieldHover]);
const variables = createEditor(place('variables'), 'Variables, as JSON', written(first), [
  runs,
  writable,
  json(),
]);
const result = createEditor(place('result'), 'Result, as JSON', '', [readable, json()]);
const status = place('status');

for (const example of EXAMPLES) place('examples').append(exampleButton(example));
place('run').addEventListener('click', () => void run());

const schema = await fetchSchema();
if (schema) updateSchema(query, schema);

/** Runs the query as it is written and shows what came of it. */
async function run(): Promise<void> {
  tell('Asking …', 'running');
  const outcome = await ask(query.state.doc.toString(), variables.state.doc.toString());
  setText(result, outcome.kind === 'answered' ? outcome.text : '');
  if (outcome.kind === 'answered' && outcome.errors.length === 0)
    tell(`Answered in ${outcome.milliseconds} ms.`, 'answered');
  else tell(whatWentWrong(outcome), 'failed');
}

function whatWentWrong(outcome: Outcome): string {
  if (outcome.kind === 'failed') return outcome.message;
  const [message = '', ...others] = outcome.errors;
  return others.length === 0 ? message : `${message} (and ${others.length} more)`;
}

function tell(text: string, outcome: 'running' | 'answered' | 'failed'): void {
  status.textContent = text;
  status.dataset['outcome'] = outcome;
}

function exampleButton(example: Example): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = example.title;
  button.addEventListener('click', () => {
    setText(query, example.query);
    setText(variables, written(example));
    void run();
  });
  return button;
}

function written(example: Example): string {
  return JSON.stringify(example.variables, null, 2);
}

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element with the id "${id}".`);
  return element;
}
