/* What runs inside the measured pages. Each function is sent as a whole: it sees nothing of this module. */

/** Before anything else of a page: notes long tasks, and when it is drawn, in milliseconds since navigation began. */
export function watch() {
  window.bench = { long: [], drawn: null };
  new PerformanceObserver((list) => {
    for (const { startTime, duration, name } of list.getEntries())
      window.bench.long.push({ at: startTime, duration, name });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const html = document.querySelector('.tile, [data-form="rows"] *');
    // The bare page has no mark of its own: there all is added at once.
    const box = document.querySelector('[data-drawn="true"] > .drawing, body > .drawing');
    const cy = box?._cyreg?.cy;
    if (html !== null || (cy !== undefined && cy.elements().nonempty())) {
      // The next frame shows it.
      requestAnimationFrame(() => {
        window.bench.drawn = performance.now();
      });
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

/** What Dixit draws, for the bare page to draw it too; null where it draws other than by Cytoscape alone. */
export function sceneOf() {
  const box = document.querySelector('.drawing:not(.tiles-drawing)');
  const cy = box?._cyreg?.cy;
  if (cy === undefined) return null;
  const { elements, style } = cy.json();
  return { elements: [...(elements.nodes ?? []), ...(elements.edges ?? [])], style };
}

/** What the code of workers weighs on the wire, bytes. */
export function bytesOfWorkers() {
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('worker'))
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
}

/** Ids of drawn lines with a point of each where a click hits it, px of the window. */
export function linesOf() {
  const box = document.querySelector('.drawing');
  const { left, top } = box.getBoundingClientRect();
  return box._cyreg.cy.edges('.line').map((edge) => {
    const { x, y } = edge.renderedMidpoint();
    return { id: edge.id(), x: left + x, y: top + y };
  });
}

/** A place of the drawing on which nothing stands, and the middle of a node, px of the window. */
export function handlesOf() {
  const box = document.querySelector('.drawing');
  const { left, top, width, height } = box.getBoundingClientRect();
  const { cy } = box._cyreg;
  const nodes = cy.nodes().map((node) => node.renderedBoundingBox());
  let free = { x: left + width / 2, y: top + 4 };
  for (let x = 20; x < width - 20; x += 7) {
    for (let y = 8; y < height - 20; y += 7)
      if (!nodes.some(({ x1, y1, x2, y2 }) => x > x1 - 3 && x < x2 + 3 && y > y1 - 3 && y < y2 + 3))
        free = { x: left + x, y: top + y };
  }
  const card = cy.nodes('.card').first().nonempty() ? cy.nodes('.card').first() : cy.nodes().last();
  const { x, y } = card.renderedPosition();
  return { free, node: { x: left + x, y: top + y } };
}

/** Begins to note the times of frames. */
export function startFrames() {
  window.bench.frames = [];
  const note = (time) => {
    window.bench.frames?.push(time);
    if (window.bench.frames !== null) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** Frames a second since `startFrames`. */
export function endFrames() {
  const { frames } = window.bench;
  window.bench.frames = null;
  return frames.length < 2 ? 0 : ((frames.length - 1) * 1000) / (frames.at(-1) - frames[0]);
}

/** How many nodes Cytoscape shows. */
export function countNodes() {
  return document.querySelector('.drawing')?._cyreg?.cy.nodes().length ?? 0;
}

/** From the next click until Cytoscape shows at least so many nodes, in milliseconds, their frame included. */
export function timeFromClickToNodes(count) {
  return new Promise((resolve) => {
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        const look = () => {
          const box = document.querySelector('.free-view [data-drawn="true"] > .drawing');
          const shown = box?._cyreg?.cy.nodes().length ?? 0;
          if (shown < count) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - timeStamp));
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
}

/** The middle of a drawn node, px of the window; null where it is not drawn. */
export function middleOf(id) {
  const box = document.querySelector('.drawing');
  const node = box?._cyreg?.cy.getElementById(id);
  if (node === undefined || node.empty()) return null;
  const { left, top } = box.getBoundingClientRect();
  const { x, y } = node.renderedPosition();
  return { x: left + x, y: top + y };
}

/** From the next click until something shows that matches, in milliseconds, its frame included; null where nothing does for five seconds. */
export function timeFromClick(selector) {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), 5_000);
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        const look = () => {
          if (document.querySelector(selector) === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - timeStamp));
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
}
