import { valueIn } from '../../scenario/byArea.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Places, Stage, Team } from '../../scenario/schema/stage.ts';
import { withUnit } from '../../words/unit.ts';
import { plainFigure as figure, sumOver } from './rateInWords.ts';

const CASES = { one: 'case a sitting', many: 'cases a sitting' };
const DAILY_STARTS = { one: 'start a day', many: 'starts a day' };
const STARTS = { one: 'start a week', many: 'starts a week' };
const PEOPLE = { one: 'person', many: 'people' };
const POSTS = { one: 'post', many: 'posts' };
const PLACES = { one: 'place', many: 'places' };

/** '624 places', '49 posts', '44 starts a week': what a stage can do, over these areas (all if empty). */
export function capacityInWords(scenario: Scenario, stage: Stage, within?: readonly string[]): string {
  const areas = stage.scope === 'system' ? ['system'] : (within ?? scenario.areas.map(({ id }) => id));
  switch (stage.kind) {
    case 'team':
      return teamInWords(scenario, stage, areas);
    case 'places':
      return placesInWords(stage, areas);
    case 'panel':
      return withUnit(figure(sumOver(stage.casesPerSitting, areas)), CASES);
    case 'market':
      return withUnit(figure(sumOver(stage.startsPerWeek, areas)), STARTS);
  }
}

function teamInWords(scenario: Scenario, { staff }: Team, areas: readonly string[]): string {
  if ('number' in staff) return withUnit(figure(sumOver(staff.number, areas)), PEOPLE);
  const group = scenario.workforce.find(({ id }) => id === staff.group);
  if (group === undefined) return '';
  const where = group.scope === 'system' ? ['system'] : areas;
  return withUnit(figure(sumOver(group.posts, where) * staff.share), POSTS);
}

/** Where places have no limit and starts have, it is starts that people wait for. */
function placesInWords({ places, startsPerDay }: Places, areas: readonly string[]): string {
  const numbers = areas.map((area) => valueIn(places, area));
  if (numbers.includes('unlimited'))
    return startsPerDay === undefined
      ? 'no limit'
      : withUnit(figure(sumOver(startsPerDay, areas)), DAILY_STARTS);
  const all = (numbers as number[]).reduce((sum, one) => sum + one, 0);
  return all === 0 ? 'no places of its own' : withUnit(figure(all), PLACES);
}
