import type { Indicator } from '../../scenario/schema/indicator.ts';
import type { IndicatorContext, ReaderMaker } from './compileIndicators.ts';

/**
 * People present as a percentage of the posts due today. These are funded posts, so vacancy, leave, training and
 * sickness all count as absent. Where the group's percentages are of rostered posts, they are those.
 */
export function compileStaffingPercent(
  staffing: Extract<Indicator, { kind: 'staffingPercent' }>,
  context: IndicatorContext,
): ReaderMaker {
  const { network } = context;
  return (area) => {
    const groups = network.scenario.workforce;
    const pools = network.pools.flatMap((pool, index) =>
      groups[pool.group].id === staffing.group &&
      (area === network.areaCount || pool.area === area || pool.area === network.areaCount)
        ? [index]
        : [],
    );
    const rostered =
      groups.find((group) => group.id === staffing.group)?.staffingDenominator === 'rosteredPosts';
    return (winter) => {
      let due = 0;
      let present = 0;
      for (const pool of pools) {
        const roster = winter.pools[pool];
        due += rostered ? roster.rostered : roster.due;
        present += roster.present;
      }
      return due > 0 ? (100 * present) / due : null;
    };
  };
}
