import type { Fate } from './numericFields.ts';
import { effectNumbers } from './serviceNumbers.ts';

/** The numbers of what is read from a winter, and of the plan that answers it. */
export const planNumbers = Object.freeze<Record<string, Fate>>({
  'indicators.*.bands.running.*.level': ['indicators', 'plan'],
  'indicators.*.bands.running.*.from': ['indicators', 'plan'],
  'indicators.*.bands.running.*.to': ['indicators', 'plan'],
  'indicators.*.bands.points': ['indicators', 'plan'],
  'indicators.*.weight': ['indicators', 'plan'],
  'indicators.*.maximumPoints': ['indicators', 'plan'],
  'indicators.*.missingProbability': ['indicators', 'plan'],
  'indicators.*.divideBy': ['indicators'],
  'indicators.*.weeklyStarts': ['indicators'],
  'indicators.*.days': ['indicators'],
  // No winter depends on what a plan prints, but the model has the whole indicator.
  ...bandNumbers('indicators.*.bands.printed.*'),
  ...bandNumbers('indicators.*.bands.worded.*'),

  'escalation.readingHour': ['plan'],
  'escalation.secondReading.hour': ['plan'],
  'escalation.secondReading.fromLevel': ['plan'],
  'escalation.stepUpReadings': ['plan'],
  'escalation.capacityStepUpReadings': ['plan'],
  'escalation.stepDownReadings': ['plan'],
  'escalation.stepDownMargin': ['plan'],
  'escalation.missingKeptDays': ['plan'],
  ...aggregationNumbers('escalation.area'),
  ...aggregationNumbers('escalation.system'),

  'actions.*.trigger.level': ['plan'],
  'actions.*.stopWhen.level': ['plan'],
  'actions.*.leadDays': ['plan'],
  'actions.*.rampDays': ['plan'],
  'actions.*.rampDownDays': ['plan'],
  'actions.*.minimumDays': ['plan'],
  'actions.*.maximumDays': ['plan'],
  'actions.*.coolDownDays': ['plan'],
  'actions.*.limit.activations': ['plan'],
  'actions.*.limit.cost': ['plan'],
  'actions.*.limit.fte': ['plan'],
  'actions.*.cost.perActivation': ['plan'],
  'actions.*.cost.perDay': ['plan'],
  'actions.*.cost.perUnitDay': ['plan'],
  'actions.*.cost.unitEffect': ['plan'],
  ...effectNumbers('actions.*.effects.*'),

  'outcomes.*.days': ['figures'],
  'outcomes.*.percent': ['figures'],
  'costs.delayedBedDay': ['figures'],
  'costs.places.*.amount': ['figures'],
  'costs.starts.*.amount': ['figures'],
  observed: ['nobody'],
  targets: ['nobody'],
  provenance: ['nobody'],
});

function bandNumbers(band: string): Record<string, Fate> {
  return Object.fromEntries(['level', 'from', 'to'].map((number) => [`${band}.${number}`, ['indicators']]));
}

function aggregationNumbers(rule: string): Record<string, Fate> {
  const numbers = ['count', 'edges', 'someAreas', 'systemWideShare', 'shareAtThree'];
  return Object.fromEntries(numbers.map((number) => [`${rule}.${number}`, ['plan']]));
}
