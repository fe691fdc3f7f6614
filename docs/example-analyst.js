// How much does the plan help, and how much is that with a flu of half, full and double strength?
// Run it in the project's folder: node docs/example-analyst.js [winters]
import process from 'node:process';
import { compare, readScenario, run } from 'winterproof';

const options = { replications: Number(process.argv[2] ?? 200), seed: 'example' };
const outcome = 'daysAt3Plus.system';

const base = await readScenario('kent-2025-26');
const result = await run(base, options);
const { probability, low, high } = result.levels.system.reached[3];
console.log(`OPEL 3 or above is reached in a share of ${probability} of winters (${low} to ${high})`);

for (const scale of [0.5, 1, 2]) {
  const scenario = await readScenario('kent-2025-26', { overlays: [`early-severe-flu@${scale}`] });
  const { outcomes } = await compare(
    [
      { id: 'plan', scenario },
      { id: 'none', scenario, policy: 'none' },
    ],
    options,
  );
  const { plan, none } = outcomes[outcome];
  console.log(`flu × ${scale}: ${plan.value?.mean} days at OPEL 3 or above with the plan`);
  const more = none.difference;
  console.log(`  without actions ${more?.mean} more (${more?.low} to ${more?.high})`);
}
