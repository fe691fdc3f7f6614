const held = new Map<string, number>();

/** Keeps the winters of a run at the desk until what needs them is done with them. Returns how to let them go. */
export function holdRun(run: string): () => void {
  held.set(run, (held.get(run) ?? 0) + 1);
  return () => {
    const left = (held.get(run) ?? 1) - 1;
    if (left > 0) held.set(run, left);
    else held.delete(run);
  };
}

/** The runs whose winters are still needed, though the page may show others by now. */
export function heldRuns(): string[] {
  return [...held.keys()];
}
