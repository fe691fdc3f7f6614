import { useState } from 'react';
import { useStore } from 'zustand';
import { mostReplications } from '../../../scenario/validate/checkRunRequest.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { NumberField } from '../../../ui/controls/NumberField.tsx';
import { Choice } from '../../shell/Choice.tsx';
import { DraftsOf } from '../../shell/DraftsOf.tsx';
import { useRefused } from '../../shell/useRefused.ts';
import { runPlan } from '../../run/runs.ts';
import { isAnyRunning, resultsStore } from '../../results/resultsStore.ts';
import { aimInWords, forecastInWords } from './aimWords.ts';
import type { SureFigure } from './sureFigures.ts';
import classes from './SurePanel.module.css';

/** At most so many winters unless another number is given, as on the command line. */
const MOST_WINTERS = 20_000;
/** No rule ends a run before these. */
const FEWEST_WINTERS = 200;

const PAGES = ['system', 'plan', 'precise'];

interface PreciseSectionProps {
  readonly figures: readonly SureFigure[];
  readonly winters: number;
  readonly rate: number;
}

/** Runs until one figure is as precise as chosen, and shows what is still missing meanwhile. */
export function PreciseSection({ figures, winters, rate }: PreciseSectionProps) {
  const { status, aim, progress } = useStore(resultsStore, ({ plan }) => plan);
  const isRunning = useStore(resultsStore, isAnyRunning);
  const isRefused = useRefused(PAGES).length > 0;
  const [chosen, setChosen] = useState<string | null>(null);
  const [wished, setWished] = useState<Readonly<Record<string, number>>>({});
  const [most, setMost] = useState(MOST_WINTERS);
  const figure = figures.find(({ id }) => id === chosen) ?? figures[0];
  if (figure === undefined) return null;
  const halfWidth = wished[figure.id] ?? suggested(figure);
  const wish = { precision: { name: figure.id, halfWidth: halfWidth / figure.factor }, most };
  const aimed = figures.find(({ id }) => id === aim?.precision.name);
  return (
    <section className={classes.part}>
      <h3>Simulate until the range is narrow enough</h3>
      <div className={classes.choice}>
        <Choice
          label="Figure"
          value={figure.id}
          options={figures.map(({ id, name }) => ({ id, label: name }))}
          onChange={setChosen}
        />
      </div>
      <DraftsOf id="precise" label="Plan" href="#/">
        <div className={classes.fields}>
          <NumberField
            key={figure.id}
            name={`to within ${figure.id}`}
            label="Narrow enough at ±"
            unit={figure.unit.many}
            minimum={0.001}
            maximum={1e9}
            value={halfWidth}
            onChange={(value) => setWished({ ...wished, [figure.id]: value })}
          />
          <NumberField
            label="Winters, at most"
            whole
            minimum={FEWEST_WINTERS}
            maximum={mostReplications}
            value={most}
            onChange={setMost}
          />
        </div>
      </DraftsOf>
      <p className={classes.muted}>{forecastInWords(figure, { winters, halfWidth, most, rate })}</p>
      <div>
        <Button disabled={isRunning || isRefused} onPress={() => void runPlan(wish)}>
          Simulate until narrow enough
        </Button>
      </div>
      <p role="status">
        {aim !== null && aimed !== undefined && aimInWords(aim, aimed, status, progress.done)}
      </p>
    </section>
  );
}

/** Half of the present half-range, as a round number of the unit. */
function suggested({ halfWidth }: SureFigure): number {
  if (halfWidth === null || halfWidth <= 0) return 1;
  return Number((halfWidth / 2).toPrecision(1));
}
