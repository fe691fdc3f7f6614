import { describe, expect, it } from 'vitest';
import { scenario as scenarioSchema } from '../../schema/scenario.ts';
import { distribution } from '../../schema/primitives.ts';
import { definitionOf, withoutWrappers } from '../../schemaTree.ts';
import type { FieldSpec, Schema } from './fieldSpec.ts';
import { fieldAt, fieldsAt } from './fieldsAt.ts';
import { fieldOf, fieldsOf } from './fieldsOf.ts';

/** Every field that a form may draw, whichever forms the parts have. */
function everyField(field: FieldSpec): FieldSpec[] {
  const { form, schema, words } = field;
  const below = (inner: Schema, ...keys: string[]) => everyField(fieldOf(inner, [...words, ...keys]));
  const inside = () => {
    if (form.kind === 'object') return fieldsOf(schema, words).flatMap(everyField);
    if (form.kind === 'list' || form.kind === 'byKey') return below(form.element, '0');
    if (form.kind === 'perArea') return [...below(form.schema), ...below(form.schema, 'byArea', '0')];
    if (form.kind === 'variants') return form.variants.flatMap((variant) => below(variant.schema));
    return [];
  };
  return [field, ...inside()];
}

/** Paths at which the schema has a single value, seen from Zod alone. */
function leafPaths(schema: Schema, path: readonly string[] = []): string[] {
  const bare = withoutWrappers(schema);
  if (bare === distribution) return [path.join('.')];
  const { type, shape, element, valueType, options } = definitionOf(bare);
  const below = (inner: Schema, key: string) => leafPaths(inner, [...path, key]);
  if (type === 'object') return Object.entries(shape!).flatMap(([key, inner]) => below(inner, key));
  if (type === 'array') return below(element!, '0');
  if (type === 'record') return below(valueType!, '0');
  if (type === 'union') return options!.flatMap((option) => leafPaths(option, path));
  return [path.join('.')];
}

const all = everyField(fieldOf(scenarioSchema, []));

describe('the fields of the format', () => {
  it('reach every single value of the schema but keys, which nobody is to change by hand', () => {
    // one list of numbers or of chosen things is one field
    const reached = new Set(
      all.flatMap(({ words, form }) => [
        words.join('.'),
        ...(form.kind === 'numbers' || form.kind === 'chosen' ? [[...words, '0'].join('.')] : []),
      ]),
    );
    const leaves = [...new Set(leafPaths(scenarioSchema))];
    expect(leaves.length).toBeGreaterThan(300);
    const missed = leaves.filter((path) => !reached.has(path));
    expect(missed.filter((path) => path.split('.').at(-1) !== 'key')).toEqual([]);
    expect(missed).toContain('areas.0.key');
  });

  it('have a label each that is no name of the format', () => {
    const named = all.filter(({ words }) => !/^(\d+|\$schema)$/.test(words.at(-1) ?? '0'));
    expect(named.filter(({ label }) => !/^[A-Z£%]/.test(label) || /[a-z][A-Z]/.test(label))).toEqual([]);
  });

  it('know what every mention is of', () => {
    const texts = all.filter(({ form }) => form.kind === 'text' && form.longest === 40);
    expect(texts.map(({ words }) => words.join('.'))).toEqual([]);
    const mentions = all.map(({ form }) => (form.kind === 'chosen' ? form.each : form));
    const stagesOfClasses = mentions.flatMap((form) =>
      form.kind === 'reference' && form.to === 'class' ? [form.of] : [],
    );
    expect(new Set(stagesOfClasses)).toEqual(new Set(['stage', 'to', 'owner']));
  });

  it('have a unit wherever the name gives one or the schema does', () => {
    const unitAt = (path: string) => all.find(({ words }) => words.join('.') === path)?.unit;
    expect(unitAt('stages.0.lengthOfStayDays')).toBe('days');
    expect(unitAt('streams.0.ratePerDay')).toBe('a day');
    expect(unitAt('workforce.0.vacancyShare')).toBe('share');
    expect(unitAt('costs.delayedBedDay')).toBe('£');
    expect(unitAt('stages.0.shift.opens')).toBe('o’clock');
  });
});

const parsed = scenarioSchema.parse({
  formatVersion: 2,
  id: 'one',
  title: 'One',
  calendar: { startDate: '2025-10-01', days: 10 },
  areas: [{ id: 'East' }],
  stages: [
    {
      kind: 'places',
      id: 'p2',
      places: { byArea: { East: 3 } },
      lengthOfStayDays: 2,
      routes: [{ to: [{ to: 'leave' }] }],
    },
    { kind: 'team', id: 'stp', staff: { number: 2 }, serviceHours: 1 },
  ],
  events: [{ id: 'snow', when: { date: '2025-12-01' }, durationDays: 2 }],
});

describe('the fields at a place of a scenario', () => {
  it('are those of the form that the part has', () => {
    const keys = (...words: string[]) => fieldsAt(parsed, words).map(({ key }) => key);
    expect(keys('stages', 'p2')).toContain('places');
    expect(keys('stages', 'p2')).not.toContain('staff');
    expect(keys('stages', 'stp', 'staff')).toEqual(['number']);
    expect(keys('events', 'snow', 'when')).toEqual(['date']);
    expect(keys('stages', 'nobody')).toEqual([]);
  });

  it('say what may be entered', () => {
    const places = fieldAt(parsed, ['stages', 'p2', 'places']);
    expect(places).toMatchObject({ label: 'Places', unit: 'places', optional: false });
    expect(places?.form).toMatchObject({
      kind: 'perArea',
      each: { kind: 'numberOr', number: { kind: 'number', bounds: { minimum: 0 }, whole: false } },
    });
    const days = fieldAt(parsed, ['calendar', 'days']);
    expect(days).toMatchObject({
      form: { kind: 'number', bounds: { minimum: 1, maximum: 1500 }, whole: true },
    });
    const to = fieldAt(parsed, ['stages', 'p2', 'routes', '0', 'to', '0', 'to']);
    expect(to?.form).toMatchObject({
      kind: 'reference',
      to: 'stage',
      otherwise: [{ value: 'leave', label: 'Leave' }],
    });
    expect(fieldAt(parsed, ['streams'])?.form.kind).toBe('list');
  });

  it('know what holds where nothing is given', () => {
    expect(fieldAt(parsed, ['calendar', 'runOutDays'])).toMatchObject({ optional: true, byDefault: 28 });
    expect(fieldAt(parsed, ['escalation'])?.byDefault).toMatchObject({ levelName: 'OPEL' });
  });
});
