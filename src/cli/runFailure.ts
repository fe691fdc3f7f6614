import type { RunProblem } from '../experiment/shard.ts';

/** A winter that failed, with what it takes to repeat it. */
export class RunFailure extends Error {
  readonly problem: RunProblem;

  constructor(problem: RunProblem, variant: string) {
    super(inWords(problem, variant));
    this.name = 'RunFailure';
    this.problem = problem;
  }
}

function inWords({ message, seed, replication, stage }: RunProblem, variant: string): string {
  const winter = replication < 0 ? 'no winter in particular' : `winter ${replication} (counted from 0)`;
  const place = stage === undefined ? '' : `, stage ${stage}`;
  const repeat =
    replication < 0 ? '' : ` It happens again with --seed ${seed} --replications ${replication + 1}.`;
  return `The run failed: ${message} [${variant}, seed "${seed}", ${winter}${place}]${repeat}`;
}
