import { useEffect, useState } from 'react';
import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { withNote } from '../../../../scenario/edit/ownFigure.ts';
import type { Register } from '../../../../scenario/register.ts';
import type { Provenance } from '../../../../scenario/schema/provenance.ts';
import { TextAreaField } from '../../../../ui/controls/TextAreaField.tsx';
import { beforeUnit } from '../../../../words/unit.ts';
import { loadRegister } from '../../../document/loadRegister.ts';
import { editScenario } from '../../../document/edit.ts';
import { resolvedStore } from '../../../document/resolvedStore.ts';
import classes from './Form.module.css';
import { formatNumber } from './numberText.ts';

interface ProvenanceTextProps {
  readonly field: FieldSpec;
  readonly entry: Provenance | null;
  readonly isOwn: boolean;
}

/** Where a number comes from, in words, with the sources behind it and a note of the user's own. */
export function ProvenanceText({ field, entry, isOwn }: ProvenanceTextProps) {
  if (entry === null) return <p>The scenario does not say where this number comes from.</p>;
  const note = entry.kind === 'assumption' ? entry.reason : (entry.note ?? '');
  const write = (text: string) => {
    const { base } = resolvedStore.getState();
    if (base !== null)
      editScenario((own) => withNote(own, field.words, text, base), `note ${field.words.join('.')}`);
  };
  return (
    <div className={classes.source}>
      {entry.kind === 'derived' && <p>{entry.sum}</p>}
      {entry.kind === 'assumption' && entry.range !== undefined && (
        <p>{rangeInWords(entry.range, field.unit)}</p>
      )}
      {!isOwn && note !== '' && <p>{note}</p>}
      <Figures ids={entry.figures} />
      <TextAreaField
        label={isOwn ? 'Your note' : 'Add a note of your own'}
        value={isOwn ? note : ''}
        onChange={write}
        hint="The note is saved with the scenario."
      />
    </div>
  );
}

function rangeInWords(
  { low, high, as }: { readonly low: number; readonly high: number; readonly as: 'value' | 'factor' },
  unit: string | undefined,
): string {
  if (as === 'factor') return `This could be ${low} to ${high} times the number given.`;
  const said = (one: number) => formatNumber(one, unit === 'share');
  const mostInUnit = beforeUnit(said(high), unit === undefined || unit === 'share' ? '' : unit);
  return `This could be from ${said(low)} to ${mostInUnit}.`;
}

function Figures({ ids }: { readonly ids: readonly string[] }) {
  const register = useRegister(ids.length > 0);
  if (ids.length === 0) return null;
  if (register === null) return <p>{ids.join(', ')}</p>;
  return (
    <ul className={classes.figures}>
      {ids.map((id) => (
        <li key={id}>{figureInWords(register, id)}</li>
      ))}
    </ul>
  );
}

/** 'F303: 32.3 a day, discharge referrals. Winter plan 2024 (Kent County Council), p. 12.' */
function figureInWords({ figures, sources }: Register, id: string): string {
  const figure = figures.find((one) => one.id === id);
  const source = sources.find((one) => one.id === figure?.source);
  if (figure === undefined) return id;
  const from = source === undefined ? '' : ` ${source.title} (${source.publisher}), ${figure.place}.`;
  return `${id}: ${beforeUnit(String(figure.value), figure.unit)}, ${figure.quantity}.${from}`;
}

function useRegister(isWanted: boolean): Register | null {
  const [register, setRegister] = useState<Register | null>(null);
  useEffect(() => {
    let isOn = isWanted;
    if (isWanted)
      loadRegister().then(
        (loaded) => isOn && setRegister(loaded),
        () => undefined,
      );
    return () => void (isOn = false);
  }, [isWanted]);
  return register;
}
