import { type Problem, formatProblem } from '../scenario/problems.ts';

/** Bad usage or input, with every problem that was found; nothing has been run or written. */
export class BadInput extends Error {
  /** One finished line each. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'BadInput';
    this.problems = problems;
  }
}

/** The problems of one file or option as lines that begin with its name. */
export function linesOf(where: string, problems: readonly Problem[]): string[] {
  return problems.map((problem) => `${where}: ${formatProblem(problem)}`);
}
