import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/scenario/files/codec.ts';
import { libraryOf } from '../../src/scenario/overlays/library.ts';
import { resolve } from '../../src/scenario/overlays/resolve.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import { numbersWithoutProvenance } from '../../src/scenario/provenance.ts';
import type { LibraryDocument } from '../../src/scenario/schema/scenario.ts';
import { scenarioJsonSchema } from '../../src/scenario/jsonSchema.ts';
import { validateScenario } from '../../src/scenario/validate/validateScenario.ts';
import { projectRoot } from '../cli/support/winterproof.ts';
import { runWinters } from '../support/loggedWinter.ts';
import { openHere } from '../support/openHere.ts';

const page = fs.readFileSync(path.join(projectRoot, 'docs', 'file-format.md'), 'utf8');
const written = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, block]) => JSON.parse(block) as object);

function read(value: object): LibraryDocument {
  const result = readDocument(value);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.document;
}

function resolved(id: string) {
  const library = libraryOf(written.map(read));
  const result = resolve(library(id)!, library);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.scenario;
}

/** Every key of an object anywhere in the JSON Schema. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

describe('docs/file-format.md', () => {
  it('shows a scenario, an overlay and a derived scenario, each with the provenance of every number', () => {
    expect(written.map((value) => read(value).kind)).toEqual(['scenario', 'overlay', 'derived']);
    expect(written.flatMap(numbersWithoutProvenance)).toEqual([]);
  });

  it.each(['small-town', 'small-town-busy'])('%s has no problems and runs', (id) => {
    const scenario = resolved(id);
    expect(validateScenario(scenario).map(formatProblem)).toEqual([]);
    expect(runWinters(openHere(scenario), 0, 2).count).toBe(2);
  });

  it('the overlay comes in at its scale', () => {
    expect(resolved('small-town-busy').events.map(({ effects }) => effects[0].scale)).toEqual([1.5]);
  });

  it('names every field of the format', () => {
    const fields = [...new Set(fieldsOf(scenarioJsonSchema()))];
    expect(fields.length).toBeGreaterThan(150);
    const isNamed = (field: string) => page.includes(`\`${field}\``) || page.includes(`"${field}"`);
    expect(fields.filter((field) => !isNamed(field))).toEqual([]);
  });
});
