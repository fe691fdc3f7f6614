/** An id that no other part has, like the one given: 'p2', 'p2-2', 'p2-3'. */
export function freeId(like: string, taken: readonly string[]): string {
  if (!taken.includes(like)) return like;
  const stem = like.replace(/-\d+$/, '').slice(0, 35);
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
