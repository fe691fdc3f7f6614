import { lengthProblem } from '../../analysis/pairing.ts';
import type { Variant } from '../../experiment/design.ts';
import type { OpenedScenario } from '../input/readScenario.ts';
import { overlayInWords } from '../report/heading.ts';
import { type NamedPolicy, policiesOf } from './policies.ts';

/** Every scenario under every policy, in the order given; names are made unique. */
export function comparedVariants(
  opened: readonly OpenedScenario[],
  policies: string | undefined,
  problems: string[],
): Variant[] {
  const variants = opened.flatMap((one) =>
    policiesOf(policies ?? 'plan', one.scenario, problems).map((policy) =>
      variantOf(one, policy, { scenario: opened.length > 1, policy: policies !== undefined }),
    ),
  );
  if (variants.length < 2 && problems.length === 0)
    problems.push('there is nothing to compare with; give a second FILE, or --policies plan,none');
  const problem = lengthProblem(variants);
  if (problem !== null) problems.push(problem);
  return withUniqueIds(variants);
}

/** Named by what tells it from the others. */
function variantOf(
  { scenario, hash, applied, madeFrom }: OpenedScenario,
  { id, title, policy }: NamedPolicy,
  told: { scenario: boolean; policy: boolean },
): Variant {
  const whole = [scenario.title, ...applied.map(overlayInWords)].join(' ');
  const titles = [...(told.scenario ? [whole] : []), ...(told.policy ? [title] : [])];
  const ids = [
    ...(told.scenario ? [[scenario.id, ...applied.map(({ id }) => id)].join('+')] : []),
    ...(told.policy ? [id] : []),
  ];
  return { id: ids.join(':'), title: titles.join(': '), scenario, hash, policy, madeFrom };
}

function withUniqueIds(variants: readonly Variant[]): Variant[] {
  const seen = new Map<string, number>();
  return variants.map((variant) => {
    const times = (seen.get(variant.id) ?? 0) + 1;
    seen.set(variant.id, times);
    return times === 1
      ? variant
      : { ...variant, id: `${variant.id}~${times}`, title: `${variant.title} (${times})` };
  });
}
