import type { DayQuantiles } from '../../../analysis/result/resultTypes.ts';
import { stageScopes } from '../../../experiment/columns.ts';
import { indicatorScopes, indicatorUnit } from '../../../model/indicators/describe.ts';
import type { Answer } from '../../run/answer.ts';
import { scopeName } from '../../scenarioWords.ts';

/** Something read every day that can be laid beside the same thing in another result. */
export interface ComparedSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly kind: 'indicator' | 'waiting';
  readonly part: string;
  readonly scope: string;
}

/** What a result offers to compare: every indicator and queue in each place where it is read. */
export function comparedSeries({ scenario }: Answer): ComparedSeries[] {
  const named = (
    kind: ComparedSeries['kind'],
    part: { id: string; name?: string },
    scope: string,
    unit: string,
  ) => {
    const title = `${part.name ?? part.id}, ${scopeName(scenario, scope)}`;
    return { id: `${kind}.${part.id}.${scope}`, title, unit, kind, part: part.id, scope };
  };
  return [
    ...scenario.indicators.flatMap((one) =>
      indicatorScopes(scenario, one).map((scope) => named('indicator', one, scope, indicatorUnit(one))),
    ),
    ...scenario.stages.flatMap((one) =>
      stageScopes(scenario, one).map((scope) => named('waiting', one, scope, 'people waiting')),
    ),
  ];
}

/** The quantiles of a series in a result; undefined where that result has no such series. */
export function seriesIn(
  { document }: Answer,
  { kind, part, scope }: ComparedSeries,
): DayQuantiles | undefined {
  if (kind === 'indicator') return document.indicators[part]?.[scope]?.byDay;
  return document.stages[part]?.[scope]?.byDay.waiting;
}
