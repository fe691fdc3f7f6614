import { expect, it } from 'vitest';
import { scenario } from '../schema/scenario.ts';
import { datedFieldsOf } from './dateSchemas.ts';
import { datedKinds, kindOfField } from './datedKinds.ts';

const fields = datedFieldsOf(scenario);

it('knows every dated field of the format, so that a new one says whether it can act and how it moves', () => {
  expect(fields.filter((field) => kindOfField(field) === undefined)).toEqual([]);
  expect(fields).toContain('drivers.wave.peakDate');
  expect(fields).toContain('targets.quantity.sum.of.stage.when.from');
});

it('knows no field that the format has not', () => {
  const known = datedKinds.flatMap((kind) => kind.fields);
  const isThere = (name: string) =>
    fields.some((field) => field === name || (name.endsWith('*') && field.startsWith(name.slice(0, -1))));
  expect(known.filter((name) => !isThere(name))).toEqual([]);
});
