import { Option } from 'commander';
import type { ActionGroup } from '../../analysis/actions/furtherVariants.ts';
import { groupProblems, type GroupProblem } from '../../analysis/actions/groupProblems.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';

/** `--group NAME=a,b,c`, as often as wanted. */
export function groupOption(): Option {
  return new Option(
    '--group <NAME=IDS>',
    'test several actions together: a name for the group and their ids; may be repeated',
  )
    .argParser((text: string, before: string[]) => [...before, text])
    .default([], 'none');
}

/** A group as it was written. */
export function groupOf(text: string): ActionGroup {
  const at = text.indexOf('=');
  const ids = text.slice(at + 1).split(',');
  return { name: text.slice(0, Math.max(0, at)).trim(), actions: ids.map((id) => id.trim()) };
}

/** What is wrong with groups as they were written, all of it. */
export function groupOptionProblems(texts: readonly string[], modelled: readonly string[]): string[] {
  const groups = texts.map(groupOf);
  return texts.flatMap((text, at) => {
    const problems = groupProblems(groups[at], groups.slice(0, at), modelled);
    const noName = problems.find(({ kind }) => kind === 'noName');
    // Without a name it is not known which of it were to be the ids.
    return (noName === undefined ? problems : [noName]).map((one) => problemLine(one, text, modelled));
  });
}

function problemLine(problem: GroupProblem, text: string, modelled: readonly string[]): string {
  if (problem.kind === 'sameName') return `--group: found "${problem.name}" twice; allowed: each name once`;
  if (problem.kind === 'unknownAction')
    return formatProblem(unknownWord('--group', 'modelled action', problem.action, modelled));
  return `--group: found "${text}"; allowed: NAME=ID,ID such as reviews=a,b`;
}
