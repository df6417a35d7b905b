const figures = new Intl.NumberFormat('en');

/** "1 statement", "2 statements". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figures.format(count)} ${count === 1 ? one : many}`;
