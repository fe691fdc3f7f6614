import { indicatorScopes } from '../../../model/indicators/describe.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { areaNames, nameOf } from './findingWords.ts';

/**
 * Areas without a row of an indicator that most areas have. A row that only a few areas report is not missing
 * elsewhere.
 */
export const missingRows: ThresholdCheck = (scenario) =>
  scenario.indicators.flatMap((indicator): ThresholdFinding[] => {
    if (indicator.scope === 'system' || indicator.bands === undefined) return [];
    const reporting = indicatorScopes(scenario, indicator);
    const missing = scenario.areas.map(({ id }) => id).filter((id) => !reporting.includes(id));
    if (missing.length === 0 || reporting.length <= missing.length) return [];
    const verb = missing.length === 1 ? 'has' : 'have';
    return [
      {
        kind: 'missingRow',
        indicator: indicator.id,
        areas: missing,
        values: [],
        text: `${nameOf(indicator)}: ${areaNames(scenario, missing)} ${verb} no row, and ${reporting.length} of ${scenario.areas.length} areas have one. The level there is decided without it.`,
      },
    ];
  });
