import { WeekdayBars } from '../../../../ui/editors/WeekdayBars/WeekdayBars.tsx';
import { formatNumber } from '../form/numberText.ts';
import { useSet, type PropsOf } from '../form/fieldProps.ts';
import { SpecialFrame } from './SpecialFrame.tsx';

/** Seven values of the week as bars to drag and as numbers. */
export function WeekdayField({ field, value }: PropsOf<'numbers'>) {
  const set = useSet();
  const isShare = field.unit === 'share';
  return (
    <SpecialFrame field={field} value={value}>
      <WeekdayBars
        title={field.label}
        subtitle={field.help}
        headingLevel={3}
        description={`${field.label}, Monday to Sunday`}
        values={value as readonly number[]}
        onChange={(next) => set(field.words, next)}
        formatValue={(one) => formatNumber(Number(one.toFixed(4)), isShare)}
        step={isShare ? 0.05 : 0.01}
        maximum={isShare ? 1 : undefined}
        neutralMean={isShare ? undefined : 1}
      />
    </SpecialFrame>
  );
}
