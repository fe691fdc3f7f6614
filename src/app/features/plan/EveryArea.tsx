import { Button } from '../../../ui/controls/Button.tsx';
import { Fans, type FansContext } from './SeriesGroupSection.tsx';
import { seriesEverywhere, type SeriesChart } from '../../series/seriesCharts.ts';
import classes from './SeriesPanel.module.css';

interface EveryAreaProps extends FansContext {
  readonly of: SeriesChart;
  readonly onBack: () => void;
}

/** One series in every area and in all together, each on its own scale. */
export function EveryArea({ of, onBack, ...context }: EveryAreaProps) {
  const charts = seriesEverywhere(context.answer, of);
  return (
    <>
      <header className={classes.heading}>
        <h3>
          {of.title}, {of.unit}, in every area
        </h3>
        <span className={classes.kind}>each on its own scale</span>
        <Button kind="quiet" autoFocus onPress={onBack}>
          Back to all charts
        </Button>
      </header>
      <Fans charts={charts} {...context} />
    </>
  );
}
