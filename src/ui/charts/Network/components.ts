/** Ids in groups that no edge joins with each other, each in the order given. The group of the first id is first. */
export function components(
  ids: readonly string[],
  edges: readonly { readonly from: string; readonly to: string }[],
): string[][] {
  const joined = new Map(ids.map((id) => [id, [] as string[]]));
  for (const { from, to } of edges) {
    joined.get(from)!.push(to);
    joined.get(to)!.push(from);
  }
  const group = new Map<string, number>();
  let count = 0;
  for (const id of ids) {
    if (group.has(id)) continue;
    const open = [id];
    group.set(id, count);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const next of joined.get(at)!) {
        if (group.has(next)) continue;
        group.set(next, count);
        open.push(next);
      }
    }
    count += 1;
  }
  const groups = Array.from({ length: count }, () => [] as string[]);
  for (const id of ids) groups[group.get(id)!]!.push(id);
  return groups;
}
