import { describe, expect, it } from 'vitest';
import { scenarioProblems } from '../../src/analysis/check/scenarioProblems.ts';
import { shippedIndex } from '../../src/cli/input/shippedLibrary.ts';
import { danglingFigures, numbersWithoutProvenance } from '../../src/scenario/provenance.ts';
import { readRegister } from '../../src/scenario/register.ts';
import { scenarioWarnings } from '../../src/scenario/validate/scenarioWarnings.ts';
import { shippedDocument, shippedFiles, shippedScenario, shippedText } from '../support/shippedFiles.ts';

const base = 'kent-2025-26';
const read = readRegister(JSON.parse(shippedText('register.json')));
if (!read.ok) throw new Error('the register cannot be read');
const { register } = read;

/** A fall that began in 2021 has long recovered in the base case; the earlier winters, which use it, have no warning. */
const warned: Record<string, string[]> = {
  'kent/homecare-market-2021-24.json': ['drivers.homecareMarket'],
};

describe.each(shippedFiles)('%s', (name) => {
  it('parses, resolves and validates without a problem or a warning', () => {
    const scenario = resolvedOf(name);
    expect(scenarioProblems(scenario)).toEqual([]);
    expect(scenarioWarnings(scenario).map(({ path }) => path)).toEqual(warned[name] ?? []);
  });

  it('says where every number comes from', () => {
    expect(numbersWithoutProvenance(JSON.parse(shippedText(name)) as object)).toEqual([]);
  });

  it('names only figures that the register has', () => {
    expect(danglingFigures(shippedDocument(name), register)).toEqual([]);
  });

  it('is in the library, of which the goldens run every entry', () => {
    expect(shippedIndex().entries.map(({ file }) => file)).toContain(name);
  });
});

/** A scenario by itself; an overlay laid on the base case. */
function resolvedOf(name: string) {
  const document = shippedDocument(name);
  return document.kind === 'overlay' ? shippedScenario(base, [document.id]) : shippedScenario(document.id);
}
