import { useStore } from 'zustand';
import { hasPlan } from '../../run/runs.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import { OldNames } from '../../shell/OldNames.tsx';
import { useStale } from '../../results/useStale.ts';
import { measureInWords, severityFigure, standsFor, worseInWords } from './severityWords.ts';
import type { EndedRun } from './useEndedRun.ts';
import { winterInWords } from './winterInWords.ts';
import classes from './Winters.module.css';
import { lookAtWinter, winterView } from './winterView.ts';

interface WinterHeaderProps {
  readonly run: EndedRun;
  readonly winter: number;
}

/** Which winter this is, in words, and whether the same one without actions is drawn too. */
export function WinterHeader({ run, winter }: WinterHeaderProps) {
  const { answer, severity, picks } = run;
  const { scenario, asked } = answer;
  const stale = useStale(asked, false);
  const isCompared = useStore(winterView, (view) => view.isCompared);
  const stands = standsFor(picks, winter);
  const by = measureInWords(scenario, severity.criteria[0]!.measure);
  return (
    <Panel
      title={`Winter ${roundedNumber(winter + 1)} of ${roundedNumber(severity.order.length)}`}
      subtitle={stands === undefined ? `by ${by}` : `${stands} by ${by}`}
      actions={
        hasPlan(scenario) && (
          <label className={classes.switch}>
            <input
              type="checkbox"
              checked={isCompared}
              onChange={(event) => lookAtWinter({ isCompared: event.currentTarget.checked })}
            />
            Compare with no actions
          </label>
        )
      }
    >
      <OldNames scenario={scenario} isRunning={false} />
      {stale && <p className={classes.stale}>{stale} This is still a winter of that run.</p>}
      <p className={classes.figure}>
        <strong>{severityFigure(severity, winter)}</strong> {worseInWords(scenario, severity, winter)}
      </p>
      <p className={classes.hint}>
        {winterInWords(answer, winter)} On the command line:{' '}
        <code className={classes.code}>
          --seed {JSON.stringify(asked.seed)} --winter {winter}
        </code>
      </p>
    </Panel>
  );
}
