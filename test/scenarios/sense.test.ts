import { expect, it } from 'vitest';
import { senseAnswers, senseVariants } from '../../src/analysis/sense/answers.ts';
import { senseQuestions } from '../../src/analysis/sense/questions.ts';
import { runExperiment } from '../../src/experiment/run/runExperiment.ts';
import { shippedScenario } from '../support/shippedFiles.ts';
import { inlineRunner } from '../support/openHere.ts';

it('Kent answers every question of common sense the way that anybody would expect', async () => {
  const questions = senseQuestions(shippedScenario('kent-2025-26'));
  const variants = senseVariants(questions);
  const runner = inlineRunner();
  const result = await runExperiment({ variants, replications: 6, seed: 'sense', runner, now: () => 0 });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  const answers = senseAnswers(questions, variants, result.summaries);
  expect(answers.map(({ id, verdict }) => `${id}: ${verdict}`)).toEqual(
    questions.map(({ id }) => `${id}: asExpected`),
  );
  // By a believable amount: nothing that changes by half or double moves delay more than twentyfold.
  for (const { from, to } of answers) {
    const ratio = (to?.mean ?? NaN) / (from?.mean ?? NaN);
    expect(ratio).toBeGreaterThan(1 / 20);
    expect(ratio).toBeLessThan(20);
  }
}, 120_000);
