/** The colours of the drawing, each as Cytoscape reads them: `#rrggbb` or `rgb(r, g, b)`. */
export interface CanvasTheme {
  canvas: string;
  region: string;
  card: string;
  text: string;
  secondary: string;
  heading: string;
  pillBorder: string;
  selectedFill: string;
  selectedRing: string;
  newRing: string;
  supports: string;
  opposes: string;
  neutral: string;
  mixed: string;
  answers: string;
  addresses: string;
  mentions: string;
  /** Whether the system forces its colours: regions then need borders, and faded lines more strength. */
  forced: boolean;
}

const tokens = {
  canvas: '--canvas',
  region: '--region',
  card: '--card',
  text: '--text',
  secondary: '--secondary',
  heading: '--heading',
  pillBorder: '--pill-border',
  selectedFill: '--selected-fill',
  selectedRing: '--selected-ring',
  newRing: '--new-ring',
  supports: '--supports',
  opposes: '--opposes',
  neutral: '--neutral',
  mixed: '--mixed',
  answers: '--answers',
  addresses: '--addresses',
  mentions: '--mentions',
} as const satisfies Record<Exclude<keyof CanvasTheme, 'forced'>, `--${string}`>;

/** A system colour as this page shows it now. */
function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function forcedTheme(): CanvasTheme {
  const [back, ink, chosen] = [systemColour('Canvas'), systemColour('CanvasText'), systemColour('Highlight')];
  return {
    canvas: back,
    region: back,
    card: back,
    selectedFill: back,
    text: ink,
    secondary: ink,
    heading: ink,
    pillBorder: ink,
    supports: ink,
    opposes: ink,
    neutral: ink,
    mixed: ink,
    answers: ink,
    addresses: ink,
    mentions: ink,
    selectedRing: chosen,
    newRing: chosen,
    forced: true,
  };
}

const forcedColours = () => matchMedia('(forced-colors: active)');
const darkScheme = () => matchMedia('(prefers-color-scheme: dark)');

/** The theme at this moment, from the tokens of client/theme/tokens.css or from the system's colours. */
export function readTheme(): CanvasTheme {
  if (forcedColours().matches) return forcedTheme();
  const style = getComputedStyle(document.documentElement);
  const read = (token: string) => style.getPropertyValue(token).trim();
  return {
    canvas: read(tokens.canvas),
    region: read(tokens.region),
    card: read(tokens.card),
    text: read(tokens.text),
    secondary: read(tokens.secondary),
    heading: read(tokens.heading),
    pillBorder: read(tokens.pillBorder),
    selectedFill: read(tokens.selectedFill),
    selectedRing: read(tokens.selectedRing),
    newRing: read(tokens.newRing),
    supports: read(tokens.supports),
    opposes: read(tokens.opposes),
    neutral: read(tokens.neutral),
    mixed: read(tokens.mixed),
    answers: read(tokens.answers),
    addresses: read(tokens.addresses),
    mentions: read(tokens.mentions),
    forced: false,
  };
}

/** Calls back whenever the theme may have changed: the system's scheme, forced colours, or the choice on the root element. */
export function watchTheme(changed: () => void): () => void {
  const queries = [forcedColours(), darkScheme()];
  for (const query of queries) query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    observer.disconnect();
  };
}
