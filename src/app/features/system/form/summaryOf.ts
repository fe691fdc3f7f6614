import { fieldsIn } from '../../../../scenario/edit/fields/fieldsAt.ts';
import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import type { FieldPath } from '../../../../scenario/paths/fieldPath.ts';
import { variantOf } from '../../../../scenario/edit/fields/fieldKindOf.ts';
import { partsOf } from '../../../../scenario/edit/fields/partsOf.ts';
import { rangeOf } from '../../../../scenario/edit/fields/distributionForms.ts';
import type { Quantity } from '../../../../scenario/schema/primitives.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { plainFigure } from '../../../wording/rateInWords.ts';
import { beforeUnit } from '../../../../words/unit.ts';
import { isAtDefault } from './isAtDefault.ts';
import { formatNumber } from './numberText.ts';

const MOST = 5;

/** A part of a list in one line: its name, or else its form and its first values. */
export function summaryOf(element: FieldSpec, value: unknown, own: Scenario): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const { name, id } = value as { name?: unknown; id?: unknown };
  if (typeof name === 'string') return name;
  if (typeof id === 'string') return id;
  const kind = element.form.kind === 'variants' ? [variantOf(element.form, element.schema, value).label] : [];
  const said = fieldsIn(element.schema, value, element.words).flatMap((field) => {
    const inner = (value as Record<string, unknown>)[field.key];
    return field.form.kind === 'fixed' || isAtDefault(field, inner)
      ? []
      : (sayValue(field, inner, own) ?? []);
  });
  return [...kind, ...said.slice(0, MOST)].join(' · ');
}

function sayValue(
  { form, unit, label, words }: FieldSpec,
  value: unknown,
  own: Scenario,
): string | undefined {
  switch (form.kind) {
    case 'reference':
      return partsOf(own, form, words).find(({ id }) => id === value)?.name ?? String(value);
    case 'choice':
      return form.choices.find((choice) => choice.value === value)?.label.toLowerCase();
    case 'number':
      return beforeUnit(
        formatNumber(value as number, unit === 'share'),
        unit === undefined || unit === 'share' ? '' : unit,
      );
    case 'quantity':
      return sayQuantity(value as Quantity);
    case 'chosen':
      return Array.isArray(value) ? namesOf(form.each, value, own, words) : undefined;
    case 'list':
      return Array.isArray(value) ? sayList(value, own, label) : undefined;
    case 'text':
    case 'date':
    case 'dayOfYear':
      return String(value);
    default:
      return undefined;
  }
}

function sayQuantity(value: Quantity): string | undefined {
  const range = rangeOf(value);
  return range === undefined ? undefined : plainNumber(range.mean);
}

function plainNumber(value: number): string {
  return value === 0 ? '0' : value < 0 ? `−${plainFigure(-value)}` : plainFigure(value);
}

function namesOf(
  each: FieldSpec['form'],
  value: readonly unknown[],
  own: Scenario,
  words: FieldPath,
): string {
  const parts = each.kind === 'reference' ? partsOf(own, each, words) : [];
  const choices = each.kind === 'choice' ? each.choices : [];
  const nameOf = (one: unknown) =>
    parts.find(({ id }) => id === one)?.name ??
    choices.find((choice) => choice.value === one)?.label.toLowerCase() ??
    String(one);
  return value.map(nameOf).join(', ');
}

/** Ways on by where they lead; other lists by their length. */
function sayList(value: readonly unknown[], own: Scenario, label: string): string {
  const targets = value.map((one) => (one as { to?: unknown } | null)?.to);
  if (!targets.every((to) => typeof to === 'string')) return `${label.toLowerCase()}: ${value.length}`;
  const names = targets.map((to) => own.stages.find(({ id }) => id === to)?.name ?? to);
  return `to ${names.join(', ')}`;
}
