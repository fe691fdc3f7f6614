import { prepareModel, patchModel } from '../../src/experiment/run/prepareModel.ts';
import { fieldOf } from '../../src/model/patch/numericFields.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { kernelHost } from '../../workers/startKernel.ts';
import { numbersByField, withNumber } from '../support/otherNumbers.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

/** Numbers whose patches are timed: one of each sort of part, and last a law, which needs a table of its own. */
const timed = [
  'streams.*.ratePerDay',
  'stages.*.startsPerDay',
  'stages.*.routes.*.to.*.share',
  'workforce.*.sickness.base',
  'drivers.*.effects.*.size',
  'initialState.*.waiting',
  'indicators.*.bands.running.*.from',
  'actions.*.cost.perDay',
  'stages.*.lengthOfStayDays',
];

/** Milliseconds of one thing done, as often as it was done. */
type Times = readonly number[];

/** Times of opening Kent, and of patching one of its numbers and putting it back, by field. */
export function patchTimes(repetitions: number): { open: Times; patches: Record<string, Times> } {
  const kent = shippedScenario('kent-2025-26');
  const numbers = numbersByField(kent);
  const open = Array.from({ length: repetitions }, () =>
    millisecondsOf(() => prepareModel(kent, kernelHost)),
  );
  const found = timed.flatMap((field) => numbers.get(field)?.slice(0, 1) ?? []);
  const patches = found.map((place) => {
    const before = place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], kent);
    return [
      fieldOf(place)!,
      timesOf(kent, withNumber(kent, place, (before as number) * 0.97), repetitions),
    ] as const;
  });
  return { open, patches: Object.fromEntries(patches) };
}

function timesOf(base: Scenario, other: Scenario, repetitions: number): Times {
  let opened = prepareModel(base, kernelHost);
  return Array.from({ length: 2 * repetitions }, (_, at) =>
    millisecondsOf(() => {
      const patched = patchModel(opened, at % 2 === 0 ? other : base);
      if (patched === null) throw new Error('the number is not patched');
      opened = patched;
    }),
  );
}

function millisecondsOf(act: () => void): number {
  const startedAt = performance.now();
  act();
  return performance.now() - startedAt;
}
