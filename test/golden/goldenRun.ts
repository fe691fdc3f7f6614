import { createHash } from 'node:crypto';
import type { ResultDocument } from '../../src/analysis/result/resultTypes.ts';
import { resultDocument } from '../../src/analysis/result/resultDocument.ts';
import { readScenario } from '../../src/cli/input/readScenario.ts';
import { variantOf } from '../../src/experiment/run/design.ts';
import { runExperiment } from '../../src/experiment/run/runExperiment.ts';
import { inlineRunner } from '../support/openHere.ts';

const seed = 'golden';
const replications = 2;

/** What is kept of a run: a hash of the whole result, and a few figures that show at a glance what has moved. */
export interface Golden {
  scenarioHash: string;
  replications: number;
  resultHash: string;
  figures: Record<string, number | null>;
}

/** Runs a shipped scenario, by its id and the ids of overlays after a +, a few times. */
export async function goldenRun(name: string): Promise<Golden> {
  const [id, ...overlays] = name.split('+');
  const { scenario, hash } = await readScenario(id, overlays);
  const runner = inlineRunner();
  const variants = [variantOf(scenario)];
  const result = await runExperiment({ variants, replications, seed, runner, now: () => 0 });
  if (result.kind !== 'done') throw new Error(`${name} did not run: ${JSON.stringify(result)}`);
  const document = resultDocument(result.summaries[0], { scenario, hash, seed });
  return { scenarioHash: hash, replications, resultHash: hashOf(document), figures: figuresOf(document) };
}

/** Of what was simulated alone: not of titles or the engine's version. */
function hashOf({ events, stages, outcomes, levels, actions, indicators }: ResultDocument): string {
  const text = JSON.stringify({ events, stages, outcomes, levels, actions, indicators });
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function figuresOf(document: ResultDocument): Golden['figures'] {
  const chosen = ['bedDaysLost', 'daysAt2.system', 'daysAt3Plus.system', 'costOfActions'];
  const stages = Object.entries(document.stages).slice(0, 6);
  return {
    events: document.events?.mean ?? null,
    ...Object.fromEntries(chosen.map((id) => [id, document.outcomes[id]?.mean ?? null])),
    ...Object.fromEntries(
      stages.map(([id, { system }]) => [`waiting at ${id}`, system.meanQueueLength?.mean ?? null]),
    ),
  };
}
