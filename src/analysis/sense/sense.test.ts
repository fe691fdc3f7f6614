import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { validateScenario } from '../../scenario/validate/validateScenario.ts';
import { senseAnswers, senseOutcome, senseVariants } from './answers.ts';
import { senseQuestions } from './questions.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

const wave = {
  kind: 'wave',
  id: 'flu',
  peakDate: '2025-11-20',
  height: 1,
  doublingDays: 7,
  halvingDays: 7,
  effects: [{ lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 1.4 }],
};
const desk = { kind: 'team', id: 'desk', staff: { group: 'workers' }, serviceHours: 8 };

/** A county with every part that a question needs: a team before the beds, a market after them, a wave. */
const county = scenarioOf({
  ...(smallScenario() as object),
  streams: [{ id: 'referrals', ratePerDay: 9, fromHospital: true, routes: [{ to: [{ to: 'desk' }] }] }],
  workforce: [{ id: 'workers', posts: 4 }],
  stages: [
    { ...desk, routes: [{ to: [{ to: 'beds' }] }] },
    {
      kind: 'places',
      id: 'beds',
      places: 110,
      endsHospitalStay: true,
      lengthOfStayDays: { kind: 'exponential', mean: 10 },
      routes: [{ to: [{ to: 'homecare', hold: 'untilStart' }] }],
    },
    { kind: 'market', id: 'homecare', name: 'Homecare', startsPerWeek: 70 },
  ],
  drivers: [wave],
});

async function answersOf(scenario: Scenario) {
  const questions = senseQuestions(scenario);
  const variants = senseVariants(questions);
  const runner = inlineRunner();
  const result = await runExperiment({ variants, replications: 30, seed: 'sense', runner, now: () => 0 });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return senseAnswers(questions, variants, result.summaries);
}

describe('sense', () => {
  it('asks about every kind of part, and every changed scenario is valid', () => {
    const questions = senseQuestions(county);
    expect(questions.map(({ id }) => id)).toEqual([
      ...['twiceDemand', 'halfStaff', 'no-homecare', 'unlimitedPlaces', 'shorterStays', 'earlierWave'],
    ]);
    for (const { to } of questions) expect(validateScenario(to)).toEqual([]);
    // The base, five changes of it, and a shorter pair for the wave.
    expect(senseVariants(questions)).toHaveLength(8);
  });

  it('leaves out questions about parts that are not there', () => {
    const bare = scenarioOf({ ...(smallScenario() as object) });
    expect(senseQuestions(bare).map(({ id }) => id)).toEqual([
      'twiceDemand',
      'unlimitedPlaces',
      'shorterStays',
    ]);
    expect(senseOutcome(bare)).toBe('bedDaysLost');
  });

  it('every answer goes the way that anybody would expect', async () => {
    const answers = await answersOf(county);
    expect(answers.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(
      senseQuestions(county).map(({ id }) => `${id} asExpected`),
    );
  });

  it('sees an answer that goes the wrong way', async () => {
    // The first question with its sides changed over: from twice the demand to the usual, which is expected to be more.
    const [question] = senseQuestions(county);
    const { from, to } = question;
    const turned = { ...question, from: to, to: from };
    const variants = senseVariants([turned]);
    const runner = inlineRunner();
    const result = await runExperiment({ variants, replications: 5, seed: 'sense', runner, now: () => 0 });
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    expect(senseAnswers([turned], variants, result.summaries)[0].verdict).toBe('wrongWay');
  });
});
