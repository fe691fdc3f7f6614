import { useMemo } from 'react';
import { DateBrush } from '../../../ui/charts/DateBrush/DateBrush.tsx';
import { isWhole } from '../../../ui/charts/dayWindow.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { isoPlusDays, longDateRange, weekdayDate } from '../../../words/dates.ts';
import { monthTicks } from '../../../words/axisTicks.ts';
import { Choice } from '../../shell/Choice.tsx';
import { useShownDays } from '../../results/useShownDays.ts';
import { showDays } from '../../results/viewStore.ts';
import { datePresets } from './datePresets.ts';
import classes from './DatesRow.module.css';

interface DatesRowProps {
  readonly startDate: string;
  readonly days: number;
  /** A share from 0 to 1 a day, drawn small behind the brush. */
  readonly overview?: ArrayLike<number>;
  /** Pixels at either side, so that the brush lies under the axis of a chart with the same ones. */
  readonly left: number;
  readonly right: number;
}

/** Which days all charts show: a brush over the whole winter, Christmas and months by name, and the way back. */
export function DatesRow({ startDate, days, overview, left, right }: DatesRowProps) {
  const shown = useShownDays(days);
  const ticks = useMemo(() => monthTicks(startDate, days), [startDate, days]);
  const presets = useMemo(() => datePresets(startDate, days), [startDate, days]);
  const whole = isWhole(shown, days);
  const date = (day: number) => isoPlusDays(startDate, day);
  const named = presets.find(({ window }) => window.from === shown.from && window.to === shown.to);
  const own = longDateRange(date(shown.from), date(shown.to - 1));
  const options = [
    { id: 'whole', label: 'Whole winter' },
    ...presets,
    ...(whole || named ? [] : [{ id: 'own', label: own }]),
  ];
  const choose = (id: string) => {
    const preset = presets.find((one) => one.id === id);
    if (id !== 'own') showDays(preset?.window ?? null);
  };
  return (
    <div className={classes.row}>
      <div className={classes.back} style={{ width: left }}>
        <Button kind="quiet" onPress={() => showDays(null)}>
          Whole winter
        </Button>
      </div>
      <div className={classes.brush}>
        <DateBrush
          days={days}
          ticks={ticks}
          shown={shown}
          onShow={(window) => showDays(isWhole(window, days) ? null : window)}
          dayName={(day) => weekdayDate(date(day))}
          overview={overview}
          hint="Select days to show only those days in all charts"
        />
      </div>
      <div className={classes.choice} style={{ width: right }}>
        <Choice
          label="Dates"
          value={whole ? 'whole' : (named?.id ?? 'own')}
          options={options}
          onChange={choose}
        />
      </div>
    </div>
  );
}
