/** What XML 1.0 has no place for, not even escaped, and other control characters: halves of surrogate pairs, U+FFFE and U+FFFF too. */
const impossible = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Else a parser makes spaces or line feeds of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in an element or an attribute of XML 1.0; what XML cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replace(impossible, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (character) => escapes[character] ?? character);

/** Attributes in an element's tag, each with a space before it; what is undefined is left out. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${xmlText(String(value))}"`))
    .join('');
