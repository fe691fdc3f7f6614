import { lengthProblem } from '../../analysis/pairing.ts';
import type { Variant } from '../../experiment/run/design.ts';
import type { OpenedScenario } from '../input/readScenario.ts';
import { overlayInWords } from '../report/heading.ts';
import { type NamedPolicy, policiesOf } from './policies.ts';

/** Every scenario under every policy, in the order given; two that are the same join the problems. */
export function comparedVariants(
  opened: readonly OpenedScenario[],
  policies: string | undefined,
  problems: string[],
): Variant[] {
  const names = scenarioNames(opened);
  const variants = opened.flatMap((one, at) =>
    policiesOf(policies ?? 'plan', one.scenario, problems).map((policy) =>
      variantOf(one, policy, {
        scenario: opened.length > 1 ? names[at] : null,
        policy: policies !== undefined,
      }),
    ),
  );
  if (variants.length < 2 && problems.length === 0)
    problems.push('there is nothing to compare with; give a second FILE, or --policies plan,none');
  const problem = lengthProblem(variants);
  if (problem !== null) problems.push(problem);
  const twice = variants.filter(({ id }, at) => variants.findIndex((other) => other.id === id) < at);
  problems.push(
    ...twice.map(({ id }) => `${id}: this is there twice, and would differ in nothing; leave one out`),
  );
  return variants;
}

interface Name {
  readonly id: string;
  readonly title: string;
}

/** A variant, named by what differs from the others. */
function variantOf(
  { scenario, hash, madeFrom }: OpenedScenario,
  { id, title, policy }: NamedPolicy,
  told: { scenario: Name | null; policy: boolean },
): Variant {
  const titles = [...(told.scenario ? [told.scenario.title] : []), ...(told.policy ? [title] : [])];
  const ids = [...(told.scenario ? [told.scenario.id] : []), ...(told.policy ? [id] : [])];
  return { id: ids.join(':'), title: titles.join(': '), scenario, hash, policy, madeFrom };
}

/**
 * Each scenario by its id, its overlays and their scales, `kent+flu@0.5`; the file is said too where that is the same for
 * files that hold different scenarios.
 */
function scenarioNames(opened: readonly OpenedScenario[]): Name[] {
  const names = opened.map(({ scenario, applied, leftOut }): Name => {
    const overlays = [...applied, ...leftOut];
    return {
      id: [scenario.id, ...overlays.map(({ id, scale }) => (scale === 1 ? id : `${id}@${scale}`))].join('+'),
      title: [scenario.title, ...overlays.map(overlayInWords)].join(' '),
    };
  });
  return names.map(({ id, title }, at) => {
    const isShared = names.some((other, place) => other.id === id && opened[place].hash !== opened[at].hash);
    const { name } = opened[at];
    return isShared ? { id: `${id} (${name})`, title: `${title} (${name})` } : { id, title };
  });
}
