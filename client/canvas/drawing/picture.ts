/** A picture for a node's background, drawn in a box of 16 by 16. */
export const pictureOf = (content: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 16 16">${content}</svg>`,
  )}`;
