import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const library = fileURLToPath(new URL('cytoscape.esm.min.mjs', import.meta.resolve('cytoscape')));

const page = `<!doctype html><meta charset="utf-8"><title>Bare Cytoscape</title>
<style>html, body, #box { margin: 0; height: 100%; position: relative; overflow: hidden } #box { position: absolute; inset: 44px 0 40px }</style>
<div id="box" class="drawing"></div><script type="module" src="/bare.mjs"></script>`;

const script = `import cytoscape from '/cytoscape.mjs';
const { elements, style } = await (await fetch('/scene')).json();
const cy = cytoscape({ container: document.getElementById('box'), elements, style, layout: { name: 'preset' },
  maxZoom: 4, pixelRatio: Math.min(2, devicePixelRatio), autounselectify: true, boxSelectionEnabled: false });
cy.fit(undefined, 12);`;

/**
 * A page with nothing but Cytoscape showing a scene: the same elements at the same places with the same styles, so that what Dixit adds
 * can be told from what drawing costs.
 */
export async function startBare() {
  let scene = '';
  const code = await readFile(library);
  const answers = {
    '/': ['text/html', () => page],
    '/bare.mjs': ['text/javascript', () => script],
    '/cytoscape.mjs': ['text/javascript', () => code],
    '/scene': ['application/json', () => scene],
  };
  const server = createServer((request, response) => {
    const [type, body] = answers[request.url] ?? ['text/plain', () => ''];
    response.setHeader('content-type', type);
    response.end(body());
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    show: (next) => {
      scene = JSON.stringify(next);
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
