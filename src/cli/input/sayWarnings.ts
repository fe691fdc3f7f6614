import { linesOf } from '../badInput.ts';
import { complain } from '../output.ts';
import type { OpenedScenario } from './readScenario.ts';

/** Says on standard error what to know of the scenarios that were opened, each line once. */
export function sayWarnings(opened: readonly OpenedScenario[]): void {
  const lines = opened.flatMap(({ name, warnings }) => linesOf(`${name}: warning`, warnings));
  if (lines.length > 0) complain([...new Set(lines)]);
}
