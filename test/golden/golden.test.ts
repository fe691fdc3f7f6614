import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { shippedIndex } from '../../src/cli/input/shippedLibrary.ts';
import { engineVersion } from '../../src/experiment/shard.ts';
import { type Golden, goldenRun } from './goldenRun.ts';

// Goldens detect change and prove nothing. UPDATE_GOLDEN=1 rewrites them, and only for a scenario that is new or has
// itself changed, or together with a higher engineVersion (and a line "Results change" in CHANGELOG.md).
const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'golden.json');
const isUpdate = process.env.UPDATE_GOLDEN === '1';

interface GoldenFile {
  engineVersion: number;
  scenarios: Record<string, Golden>;
}

const nothingYet: GoldenFile = { engineVersion, scenarios: {} };
const stored = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as GoldenFile) : nothingYet;
const fresh: GoldenFile = { engineVersion, scenarios: {} };
/** Each scenario by itself, each overlay on the base case. */
const names = shippedIndex().entries.map(({ id, kind }) => (kind === 'overlay' ? `kent-2025-26+${id}` : id));

function mayBeRewritten(name: string, golden: Golden): boolean {
  const before = stored.scenarios[name];
  if (before === undefined || before.scenarioHash !== golden.scenarioHash) return true;
  return engineVersion > stored.engineVersion;
}

describe('golden results', () => {
  it.each(names)('%s', async (name) => {
    const golden = await goldenRun(name);
    if (isUpdate && mayBeRewritten(name, golden)) {
      fresh.scenarios[name] = golden;
      return;
    }
    const advice =
      stored.scenarios[name]?.scenarioHash === golden.scenarioHash
        ? 'results have changed: if that is meant, raise engineVersion in src/experiment/shard.ts, note "Results change" in CHANGELOG.md, and run with UPDATE_GOLDEN=1'
        : 'this scenario is new or has changed: run with UPDATE_GOLDEN=1';
    expect(golden, advice).toEqual(stored.scenarios[name]);
    fresh.scenarios[name] = golden;
  });

  it('are those of this engine version, and of shipped scenarios alone', () => {
    const goldens = isUpdate ? fresh : stored;
    expect(goldens.engineVersion).toBe(engineVersion);
    expect(Object.keys(goldens.scenarios)).toEqual(names);
    if (isUpdate) fs.writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`);
  });
});
