import type { Variant } from '../../experiment/run/design.ts';
import { frozenScenario } from '../../experiment/run/frozenScenario.ts';
import type { Probe } from '../../experiment/record/probe.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { bandFigures } from './bandShares.ts';
import { driftFigures } from './drift.ts';
import { probeOf } from './figure.ts';
import { identityFigures } from './identities.ts';
import { loadFigures } from './loads.ts';
import { checkedMonths, dayNumbersOf } from './months.ts';
import { targetFigures } from './targetFigures.ts';
import { WinterReader } from './winterReader.ts';

/**
 * The variants of a check: the scenario with its plan and the frozen scenario without, and what is read from their
 * winters.
 */
export interface CheckExperiment {
  readonly variants: readonly [Variant, Variant];
  readonly probeOf: (variant: Variant) => Probe;
}

/** The name of the span of a frozen scenario's loads. */
export const frozenSpan = 'frozen';

/** The two variants of a check; they are run with the detail `logged`. */
export function checkExperiment(scenario: Scenario, hash: string): CheckExperiment {
  const { variant, probe } = frozenExperiment(scenario);
  const { id, title } = scenario;
  return {
    variants: [{ id, title, scenario, hash, policy: { actions: 'plan' } }, variant],
    probeOf: (one) => (one.scenario === variant.scenario ? probe : scenarioProbe(scenario)),
  };
}

/**
 * The frozen scenario without actions, on its own. It shows which stocks drift and which stages have no equilibrium.
 */
export function frozenExperiment(scenario: Scenario): { readonly variant: Variant; readonly probe: Probe } {
  const frozen = frozenScenario(scenario, dayNumbersOf(scenario, checkedMonths(scenario)[0]));
  const variant: Variant = {
    id: `${scenario.id}:frozen`,
    title: `${scenario.title}, its first month without end`,
    scenario: frozen,
    hash: scenarioHash(frozen),
    policy: { actions: 'none' },
  };
  return { variant, probe: frozenProbe(frozen) };
}

function scenarioProbe(scenario: Scenario): Probe {
  const reader = new WinterReader(scenario);
  const months = checkedMonths(scenario);
  return probeOf([
    ...identityFigures(scenario, reader),
    ...targetFigures(scenario, reader),
    ...months.flatMap((month) => loadFigures(scenario, reader, month.id, month)),
    ...bandFigures(scenario, months[0]),
  ]);
}

function frozenProbe(frozen: Scenario): Probe {
  const reader = new WinterReader(frozen);
  const days = { from: 0, to: frozen.calendar.days - 1 };
  return probeOf([
    ...identityFigures(frozen, reader),
    ...driftFigures(frozen, reader),
    ...loadFigures(frozen, reader, frozenSpan, days),
  ]);
}
