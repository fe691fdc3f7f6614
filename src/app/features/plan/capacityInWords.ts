import { valueIn } from '../../../scenario/byArea.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Places, Stage, Team } from '../../../scenario/schema/stage.ts';
import { plainFigure as figure, sumOver } from './rateInWords.ts';

/** '624 places', '49 posts', '44 starts a week': what a stage can do, over all areas. */
export function capacityInWords(scenario: Scenario, stage: Stage): string {
  const areas = stage.scope === 'system' ? ['system'] : scenario.areas.map(({ id }) => id);
  switch (stage.kind) {
    case 'team':
      return teamInWords(scenario, stage, areas);
    case 'places':
      return placesInWords(stage, areas);
    case 'panel':
      return `${figure(sumOver(stage.casesPerSitting, areas))} cases a sitting`;
    case 'market':
      return `${figure(sumOver(stage.startsPerWeek, areas))} starts a week`;
  }
}

function teamInWords(scenario: Scenario, { staff }: Team, areas: readonly string[]): string {
  if ('number' in staff) return `${figure(sumOver(staff.number, areas))} people`;
  const group = scenario.workforce.find(({ id }) => id === staff.group);
  if (group === undefined) return '';
  const where = group.scope === 'system' ? ['system'] : areas;
  return `${figure(sumOver(group.posts, where) * staff.share)} posts`;
}

function placesInWords({ places }: Places, areas: readonly string[]): string {
  const numbers = areas.map((area) => valueIn(places, area));
  if (numbers.includes('unlimited')) return 'no limit';
  return `${figure((numbers as number[]).reduce((sum, one) => sum + one, 0))} places`;
}
