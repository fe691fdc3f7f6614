import { winterproof } from './command.js';

/** The plan against no actions in the same 200 winters. */
export function planAgainstNone() {
  const asked = [
    'compare',
    'kent-2025-26',
    '--policies',
    'plan,none',
    '--replications',
    '200',
    '--workers',
    '2',
  ];
  const { seconds } = winterproof([...asked, '--seed', 'bench', '--json']);
  return [`plan against none, 200 winters each, in ${seconds.toFixed(1)} s (within 5 s)`];
}
