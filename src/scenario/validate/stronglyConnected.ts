/**
 * The groups of nodes that can all be reached from each other, in the order in which they are met. A node that is in no
 * cycle is a group of its own. Source: R. Tarjan, Depth-first search and linear graph algorithms (1972).
 */
export function stronglyConnected(
  nodes: readonly string[],
  onward: (node: string) => readonly string[],
): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const groups: string[][] = [];
  const visit = (node: string): number => {
    const number = order.size;
    order.set(node, number);
    let low = number;
    open.push(node);
    for (const next of onward(node)) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next)!);
    }
    if (low === number) groups.push(open.splice(open.indexOf(node)));
    return low;
  };
  for (const node of nodes) if (!order.has(node)) visit(node);
  return groups;
}
