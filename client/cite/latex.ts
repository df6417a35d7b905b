const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** A text as LaTeX sets it as it stands; letters beyond ASCII stay, as today's LaTeX reads UTF-8. Line ends become spaces. */
export const latex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}$&#_%~^<>]/g, (character) => commands[character] ?? character);
