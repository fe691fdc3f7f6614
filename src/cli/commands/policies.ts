import type { Policy } from '../../experiment/shard.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** A policy with the name it has in results. */
export interface NamedPolicy {
  readonly id: string;
  readonly title: string;
  readonly policy: Policy;
}

const plan: NamedPolicy = { id: 'plan', title: 'The plan', policy: { actions: 'plan' } };
const none: NamedPolicy = { id: 'none', title: 'No actions', policy: { actions: 'none' } };

/** The policies of a comma-separated list: `plan`, `none`, `less-ACTION`, or `each` for the plan less each modelled action. */
export function policiesOf(
  list: string,
  scenario: Scenario,
  problems: string[],
  option = '--policies',
): NamedPolicy[] {
  const words = list.split(',').map((word) => word.trim());
  const named = words.flatMap((word) => policiesNamed(word, scenario, problems, option));
  return named.filter(({ id }, at) => named.findIndex((other) => other.id === id) === at);
}

function policiesNamed(word: string, scenario: Scenario, problems: string[], option: string): NamedPolicy[] {
  const modelled = scenario.actions.filter((action) => action.modelled);
  const known = [plan, none, ...modelled.map(lessAction)];
  if (word === 'each') return modelled.map(lessAction);
  const found = known.find(({ id }) => id === word);
  if (found !== undefined) return [found];
  const words = ['each', ...known.map(({ id }) => id)];
  problems.push(formatProblem(unknownWord(option, `policy in "${scenario.id}"`, word, words)));
  return [];
}

function lessAction({ id, name }: { id: string; name: string }): NamedPolicy {
  return { id: `less-${id}`, title: `Without: ${name}`, policy: { without: [id] } };
}
