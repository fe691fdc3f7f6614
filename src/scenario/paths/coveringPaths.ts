/**
 * The paths of ids at which an entry of provenance covers a field, the nearest first: the field's own path, then those
 * above it. Each path is followed by the same path without its areas, since an entry may cover every area at once.
 */
export function coveringPaths(words: readonly string[]): string[] {
  const paths: string[] = [];
  for (let end = words.length; end > 0; end -= 1) {
    const here = words.slice(0, end);
    const everyArea = withoutAreas(here);
    paths.push(here.join('.'));
    if (everyArea.length < here.length) paths.push(everyArea.join('.'));
  }
  return paths;
}

/** A path word by word without `byArea` and the area after it. */
export function withoutAreas(words: readonly string[]): string[] {
  return words.filter(
    (word, at) => words[at - 1] !== 'byArea' && !(word === 'byArea' && at < words.length - 1),
  );
}
