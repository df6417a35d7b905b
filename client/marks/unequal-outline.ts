/** `≠` in a box of 16, for strokes: drawn, since not every font has it. */
export const unequalOutline = 'M3 6H13M3 10H13M10.5 2.5 5.5 13.5';
