import type { Examples } from '../example.ts';

const NODES = ['Statement', 'Actor', 'Position', 'Issue', 'Event', 'Quote'];

export const examples: Examples = (sample) => {
  const nodes = NODES.flatMap((root) => sample.ids(root).map((source) => ({ root, source, target: '' })));
  const speakerOf = new Map(sample.ends('SAID').map(({ from, to }) => [to, from]));
  const edges = (root: string, type: string, toSpeaker: boolean, target?: string) =>
    sample.ends(type, target).map(({ from, to }) => ({
      root,
      source: speakerOf.get(from) ?? '',
      target: toSpeaker ? (speakerOf.get(to) ?? '') : to,
    }));
  const sets = [
    ...nodes,
    ...edges('HOLDS', 'EXPRESSES', false),
    ...edges('RELAYS', 'REPORTS', true),
    ...edges('ADDRESSES', 'ADDRESSED_TO', false),
    ...edges('MENTIONS Actor', 'MENTIONS', false, 'Actor'),
    ...edges('MENTIONS Event', 'MENTIONS', false, 'Event'),
    ...edges('ANSWERS', 'ANSWERS', true),
  ];
  return { count: sets, exists: sets, page: sets };
};
