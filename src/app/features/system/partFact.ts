import { indicatorUnit } from '../../../model/indicators/describe.ts';
import type { Driver, ScenarioEvent } from '../../../scenario/schema/driver.ts';
import type { Action } from '../../../scenario/schema/escalation.ts';
import type { Indicator } from '../../../scenario/schema/indicator.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Stage } from '../../../scenario/schema/stage.ts';
import type { Stream } from '../../../scenario/schema/stream.ts';
import type { WorkforceGroup } from '../../../scenario/schema/workforce.ts';
import { shortDate } from '../../../words/dates.ts';
import { capacityInWords } from '../../wording/capacityInWords.ts';
import { plainFigure, rateInWords, sumOver } from '../../wording/rateInWords.ts';

/** The short fact next to a part in the side column: '32.3 a day', '624 places'. Empty where there is none. */
export function partFact(own: Scenario, list: string, part: unknown): string {
  try {
    return factOf(own, list, part);
  } catch {
    // A scenario that is being edited may lack what the fact is made of; its problems are told elsewhere.
    return '';
  }
}

function factOf(own: Scenario, list: string, part: unknown): string {
  switch (list) {
    case 'streams':
      return rateInWords(own, part as Stream);
    case 'stages':
      return capacityInWords(own, part as Stage);
    case 'workforce':
      return postsInWords(own, part as WorkforceGroup);
    case 'drivers':
      return driverInWords(part as Driver);
    case 'events':
      return eventInWords(part as ScenarioEvent);
    case 'indicators':
      return indicatorUnit(part as Indicator);
    case 'actions':
      return triggerLevel(own, part as Action);
    default:
      return '';
  }
}

function postsInWords(own: Scenario, { posts, scope }: WorkforceGroup): string {
  const areas = scope === 'system' ? ['system'] : own.areas.map(({ id }) => id);
  return `${plainFigure(sumOver(posts, areas))} posts`;
}

function driverInWords(driver: Driver): string {
  if (driver.kind === 'wave') return `peak ${shortDate(driver.peakDate)}`;
  return driver.kind === 'contraction' ? `from ${shortDate(driver.startDate)}` : '';
}

function eventInWords({ when }: ScenarioEvent): string {
  return shortDate('date' in when ? when.date : when.from);
}

function triggerLevel({ escalation }: Scenario, { trigger }: Action): string {
  if ('from' in trigger) return `from ${shortDate(trigger.from)}`;
  return `from ${escalation.levelName} ${trigger.level}`;
}
