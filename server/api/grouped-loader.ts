import DataLoader from 'dataloader';

/** Reads the same about several nodes, in one round trip, by the node's id. */
type GroupedRead<Spec, Result> = (ids: readonly string[], spec: Spec) => Promise<ReadonlyMap<string, Result>>;

/** Loads about one node what a specification says; asked at one level of a request for the same, nodes share a round trip. */
export type GroupedLoad<Spec, Result> = (id: string, spec: Spec) => Promise<Result>;

/**
 * @param read is called once for each different specification, which must be plain values
 * @param none what a node has of which `read` says nothing
 */
export function groupedLoader<Spec, Result>(
  read: GroupedRead<Spec, Result>,
  none: Result,
): GroupedLoad<Spec, Result> {
  const loader = new DataLoader<{ id: string; spec: Spec }, Result, string>(
    async (keys) => {
      const groups = groupedBySpec(keys);
      const results = await Promise.all(
        [...groups].map(async ([name, group]): Promise<[string, ReadonlyMap<string, Result>]> => {
          const [first] = group;
          const ids = group.map(({ id }) => id);
          return [name, first === undefined ? new Map() : await read(ids, first.spec)];
        }),
      );
      const byName = new Map(results);
      return keys.map(({ id, spec }) => byName.get(JSON.stringify(spec))?.get(id) ?? none);
    },
    { cacheKeyFn: ({ id, spec }) => `${id} ${JSON.stringify(spec)}`, maxBatchSize: 1_000 },
  );
  return (id, spec) => loader.load({ id, spec });
}

function groupedBySpec<Key extends { readonly spec: unknown }>(keys: readonly Key[]): Map<string, Key[]> {
  const groups = new Map<string, Key[]>();
  for (const key of keys) {
    const name = JSON.stringify(key.spec);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [key]);
    else group.push(key);
  }
  return groups;
}
