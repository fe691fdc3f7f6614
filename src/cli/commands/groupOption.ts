import { Option } from 'commander';
import type { ActionGroup } from '../../analysis/actions/furtherVariants.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';

/** `--group NAME=a,b,c`, as often as wanted. */
export function groupOption(): Option {
  return new Option(
    '--group <NAME=IDS>',
    'judge several actions as one: a name and their ids; may be repeated',
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
export function groupProblems(texts: readonly string[], modelled: readonly string[]): string[] {
  const names = texts.map((text) => groupOf(text).name);
  return texts.flatMap((text, at) => {
    const { name, actions } = groupOf(text);
    if (name === '') return [`--group: found "${text}"; allowed: NAME=ID,ID such as reviews=a,b`];
    if (names.indexOf(name) < at) return [`--group: found "${name}" twice; allowed: each name once`];
    return actions
      .filter((id) => !modelled.includes(id))
      .map((id) => formatProblem(unknownWord('--group', 'modelled action', id, modelled)));
  });
}
