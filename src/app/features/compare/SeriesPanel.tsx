import { useMemo, useState } from 'react';
import { Columns } from '../../../ui/controls/Columns.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { Choice } from '../../shell/Choice.tsx';
import type { Pin } from '../../stores/pinStore.ts';
import { comparedSeries, seriesIn } from './comparedSeries.ts';
import { hasSameDays } from './LevelsPanel.tsx';
import { PinFan } from './PinFan.tsx';

interface SeriesPanelProps {
  readonly pins: readonly Pin[];
  readonly reference: Pin;
  /** Short titles by the id of a pinned result. */
  readonly titles: ReadonlyMap<string, string>;
}

/** One indicator or queue in every pinned result, side by side on the same axes. */
export function SeriesPanel({ pins, reference, titles }: SeriesPanelProps) {
  const choices = useMemo(() => comparedSeries(reference.answer), [reference]);
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = choices.find(({ id }) => id === wanted) ?? choices[0];
  const shown = useMemo(
    () =>
      pins
        .filter((pin) => hasSameDays(pin, reference))
        .flatMap((pin) => {
          const series = chosen && seriesIn(pin.answer, chosen);
          return series ? [{ pin: { ...pin, title: titles.get(pin.id)! }, series }] : [];
        }),
    [pins, reference, titles, chosen],
  );
  const within = useMemo((): [number, number] => {
    const values = shown
      .flatMap(({ series }) => [...series.p5, ...series.p95])
      .filter((value) => value !== null);
    return [Math.min(...values), Math.max(...values)];
  }, [shown]);
  if (chosen === undefined || shown.length === 0) return null;
  return (
    <Panel
      title="Side by side"
      subtitle="bands 90 % and 50 % of winters, line the median; all on the same axes"
      actions={
        <Choice
          label="Show"
          value={chosen.id}
          options={choices.map(({ id, title }) => ({ id, label: title }))}
          onChange={setWanted}
        />
      }
    >
      <Columns most={2}>
        {shown.map(({ pin, series }) => (
          <PinFan key={pin.id} pin={pin} chosen={chosen} series={series} within={within} />
        ))}
      </Columns>
    </Panel>
  );
}
